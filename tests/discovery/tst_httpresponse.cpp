// SPDX-License-Identifier: MIT
#include "HttpResponse.h"
#include "TestProgram.h"

using namespace Facteur;

/// \n stands for CRLF in the heads of these tests; each answer is read whole, and byte by byte.
class HttpResponseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyIsWhatTheRulesSay_data();
    void bodyIsWhatTheRulesSay();
    void headEndsWhatIsNoBody_data();
    void headEndsWhatIsNoBody();
    void whatBreaksTheRulesIsBroken_data();
    void whatBreaksTheRulesIsBroken();
    void connectionThatEndsCutsItOff_data();
    void connectionThatEndsCutsItOff();
    void whatIsTooLongIsBrokenBeforeItIsThere_data();
    void whatIsTooLongIsBrokenBeforeItIsThere();
    void longestBodyIsTaken();
    void smallestChunksAreTooMuchFrame();
};

using Phase = HttpResponse::Phase;

static QByteArray onTheLine(QByteArray text)
{
    return text.replace('\n', "\r\n");
}

static HttpResponse readWhole(const QByteArray &text)
{
    HttpResponse response;
    response.feed(onTheLine(text));
    return response;
}

static HttpResponse readByteByByte(const QByteArray &text)
{
    HttpResponse response;
    for (const char c : onTheLine(text))
        response.feed(QByteArray(1, c));
    return response;
}

void HttpResponseTest::bodyIsWhatTheRulesSay_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("a length", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello");
    row("HTTP/1.0", "HTTP/1.0 200 OK\nContent-Length: 5\n\nhello");
    row("no words", "HTTP/1.1 200\nContent-Length: 5\n\nhello");
    row("more than was told", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello, and more");
    row("the same length twice", "HTTP/1.1 200 OK\ncontent-length:5\nCONTENT-LENGTH: 05 \n\nhello");
    row("chunks", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nhe\n003;a=\"b\"\nllo\n0\n\n");
    row("a trailer", "HTTP/1.1 200 OK\nTransfer-Encoding: Chunked\n\n5 \nhello\n0\nExpires: never\n\n");
    row("after early hints",
        "HTTP/1.1 103 Early Hints\nLocation: /a\nContent-Length: 9\n\n"
        "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello");
    row("not coded", "HTTP/1.1 200 OK\nContent-Encoding: identity\nContent-Length: 5\n\nhello");
}

void HttpResponseTest::bodyIsWhatTheRulesSay()
{
    QFETCH(const QByteArray, text);
    for (const HttpResponse &response : {readWhole(text), readByteByByte(text)}) {
        QCOMPARE(response.phase(), Phase::Complete);
        QCOMPARE(response.status(), 200);
        QCOMPARE(response.body(), "hello");
        QCOMPARE(response.location(), "");
    }
}

void HttpResponseTest::headEndsWhatIsNoBody_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\nContent-Length: 99999999\n\n") << 404
                               << QByteArray();
    QTest::newRow("moved") << QByteArray("HTTP/1.1 301 Moved\nLocation:  https://jardin.example/ \n\n") << 301
                           << QByteArray("https://jardin.example/");
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\n\n") << 204 << QByteArray();
    QTest::newRow("nothing in it") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 0\n\n") << 200
                                   << QByteArray();
    QTest::newRow("no chunks") << QByteArray("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n0\n\n") << 200
                               << QByteArray();
}

void HttpResponseTest::headEndsWhatIsNoBody()
{
    QFETCH(const QByteArray, text);
    for (const HttpResponse &response : {readWhole(text), readByteByByte(text)}) {
        QCOMPARE(response.phase(), Phase::Complete);
        QTEST(response.status(), "status");
        QTEST(response.location(), "location");
        QCOMPARE(response.body(), "");
    }
}

void HttpResponseTest::whatBreaksTheRulesIsBroken_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    const auto head = [row](const char *name, const QByteArray &fields) {
        row(name, "HTTP/1.1 200 OK\n" + fields + "\nhello");
    };
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\n");
    row("HTTP/2", "HTTP/2 200\n");
    row("HTTP/0.9", "<html>\n");
    row("an empty line", "\n");
    row("half a status line", "HTTP/1.\n");
    row("a status of two digits", "HTTP/1.1 20\n");
    row("a status of four digits", "HTTP/1.1 2000\n");
    row("a status with a sign", "HTTP/1.1 +20 OK\n");
    row("a status below 100", "HTTP/1.1 099 OK\n");
    row("another protocol", "HTTP/1.1 101 Switching Protocols\nUpgrade: h2c\n\n");
    head("no field", "hello\n");
    head("a field without a name", ": hello\n");
    head("a space before the colon", "Content-Length : 5\n");
    head("a folded field", "Server: a\n b: c\n");
    head("two lengths", "Content-Length: 5\nContent-Length: 6\n");
    head("two lengths in a field", "Content-Length: 5, 5\n");
    head("a negative length", "Content-Length: -5\n");
    head("no length", "Content-Length: \n");
    head("a hexadecimal length", "Content-Length: 0x5\n");
    head("length and chunks", "Content-Length: 5\nTransfer-Encoding: chunked\n");
    head("chunked twice", "Transfer-Encoding: chunked\nTransfer-Encoding: chunked\n");
    head("compressed and chunked", "Transfer-Encoding: gzip, chunked\n");
    head("compressed", "Content-Encoding: gzip\n");
    head("compressed with the latest", "Content-Encoding: zstd\nContent-Length: 5\n");
    head("two places", "Location: /a\nLocation: /b\n");
    row("no size", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nhello\n");
    row("an empty size", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n\n");
    row("a negative size", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n-5\nhello\n");
    row("a size that overflows", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n10000000000000005\nhello\n");
    row("more than the chunk's size", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nhello\n");
}

void HttpResponseTest::whatBreaksTheRulesIsBroken()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(readWhole(text).phase(), Phase::Broken);
    QCOMPARE(readByteByByte(text).phase(), Phase::Broken);
    HttpResponse response = readWhole(text);
    response.feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    response.end();
    QCOMPARE(response.phase(), Phase::Broken);
}

void HttpResponseTest::connectionThatEndsCutsItOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Phase>("phase");
    const auto row = [](const char *name, const QByteArray &text, Phase phase = Phase::CutOff) {
        QTest::newRow(name) << text << phase;
    };
    row("nothing", "");
    row("in the status line", "HTTP/1.1 200 O");
    row("in the fields", "HTTP/1.1 200 OK\nContent-Length: 5\n");
    row("in a body with a length", "HTTP/1.1 200 OK\nContent-Length: 6\n\nhello");
    row("in a chunk", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n6\nhello");
    row("between chunks", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello\n");
    row("in the trailer", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello\n0\n");
    row("where it ends a body without a length", "HTTP/1.1 200 OK\n\nhello", Phase::Complete);
}

void HttpResponseTest::connectionThatEndsCutsItOff()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Phase, phase);
    for (HttpResponse response : {readWhole(text), readByteByByte(text)}) {
        QVERIFY(!response.isOver());
        response.end();
        QCOMPARE(response.phase(), phase);
        QCOMPARE(response.body(), text.endsWith("hello") || text.contains("hello\n") ? "hello" : "");
    }
}

void HttpResponseTest::whatIsTooLongIsBrokenBeforeItIsThere_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<qsizetype>("most");
    const qsizetype frame = HttpResponse::longestFrame;
    const qsizetype body = HttpResponse::longestBody;
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &again, qsizetype most) {
        QTest::newRow(name) << head << again << most;
    };
    row("the status line", "HTTP/1.1 200 ", "OK", frame);
    row("no line end", "", "a", frame);
    row("one field", "HTTP/1.1 200 OK\nServer: ", "a", frame);
    row("fields", "HTTP/1.1 200 OK\n", "Server: a\n", frame);
    row("hints", "", "HTTP/1.1 103 Early Hints\n\n", frame);
    row("the size of a chunk", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5;", "a", frame);
    row("the trailer", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n0\n", "A: b\n", frame);
    row("the body", "HTTP/1.1 200 OK\n\n", QByteArray(1000, 'a'), body);
    row("chunks", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n", "3e8\n" + QByteArray(1000, 'a') + "\n",
        body);
    row("a length", "HTTP/1.1 200 OK\nContent-Length: 1048577\n\n", "a", 0);
    row("a length of many digits", "HTTP/1.1 200 OK\nContent-Length: 99999999999999999999\n\n", "a", 0);
    row("a chunk", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n100001\n", "a", 0);
}

void HttpResponseTest::whatIsTooLongIsBrokenBeforeItIsThere()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, again);
    QFETCH(const qsizetype, most);
    HttpResponse response = readWhole(head);
    qsizetype fed = 0;
    // Twice as much: the frame around the chunks counts apart.
    while (!response.isOver() && fed <= 2 * most) {
        response.feed(onTheLine(again));
        fed += again.size();
    }
    QCOMPARE(response.phase(), Phase::Broken);
    QVERIFY(response.body().size() <= HttpResponse::longestBody + again.size());
    QVERIFY2(fed <= most + HttpResponse::longestFrame, QByteArray::number(fed).constData());
}

void HttpResponseTest::longestBodyIsTaken()
{
    const QByteArray body(HttpResponse::longestBody, 'a');
    QCOMPARE(readWhole("HTTP/1.1 200 OK\nContent-Length: 1048576\n\n" + body).body(), body);
    QCOMPARE(
        readWhole("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n100000\n" + body + "\n0\n\n").body(), body);
    HttpResponse response = readWhole("HTTP/1.1 200 OK\n\n" + body);
    response.end();
    QCOMPARE(response.phase(), Phase::Complete);
    QCOMPARE(response.body(), body);
}

void HttpResponseTest::smallestChunksAreTooMuchFrame()
{
    HttpResponse response = readWhole("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n");
    for (int i = 0; i < HttpResponse::longestFrame && !response.isOver(); ++i)
        response.feed("1\r\na\r\n");
    QCOMPARE(response.phase(), Phase::Broken);
}

FACTEUR_GUILESS_MAIN(HttpResponseTest)
#include "tst_httpresponse.moc"
