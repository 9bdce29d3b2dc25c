// SPDX-License-Identifier: MIT
#include "AskedLog.h"
#include "Deadlines.h"
#include "FreeTime.h"
#include "HttpsQuestion.h"
#include "HttpsServer.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QUrl>

#include <memory>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Facteur::HttpsServer::Page)

namespace {

/// What may be on its way when the client has closed: buffers of the system.
constexpr qint64 mostOnTheWay = qint64{16} * 1024 * 1024;

} // namespace

class HttpsQuestionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileIsFound();
    void requestNamesNobody();
    void addressIsSentToNobody();
    void redirectsAreFollowed_data();
    void redirectsAreFollowed();
    void redirectElsewhereIsNotFollowed_data();
    void redirectElsewhereIsNotFollowed();
    void innerAddressesAreNotAsked_data();
    void innerAddressesAreNotAsked();
    void ownNetworkIsAskedWhereThePersonNamedIt();
    void certificateMustBeGood_data();
    void certificateMustBeGood();
    void answerThatIsNoneIsNotFound_data();
    void answerThatIsNoneIsNotFound();
    void endlessAnswerIsBrokenOff_data();
    void endlessAnswerIsBrokenOff();
    void answerThatBreaksOffIsNoAnswer_data();
    void answerThatBreaksOffIsNoAnswer();
    void silenceEndsAtTheDeadline_data();
    void silenceEndsAtTheDeadline();
    void deadlineIsForAllRedirects();
    void nobodyThereIsNoAnswer();
    void nameServerTellsWhatItIs();
    void cancelledQuestionSaysNothing_data();
    void cancelledQuestionSaysNothing();
    void questionMayGoWithItsAnswer();

private:
    HttpsAccess accessTo(const HttpsServer &server) const;
    HttpsAnswer ask(const HttpsAccess &access, const QString &url = u"https://orchard-club.org/a"_s,
        std::chrono::milliseconds deadline = never);
    HttpsAnswer ask(const HttpsServer &server) { return ask(accessTo(server)); }

    QStringList m_asked;
};

HttpsAccess HttpsQuestionTest::accessTo(const HttpsServer &server) const
{
    HttpsAccess access;
    access.trust = {ScriptedServer::authorities(), false};
    const QList outside{QHostAddress(u"198.51.100.1"_s)};
    for (const QString &host : {u"orchard-club.org"_s, u"www.orchard-club.org"_s, u"printer.local"_s,
             u"jardin.example"_s, u"www.jardin.example"_s})
        access.names.insert(host, outside);
    access.loopbackPort = server.serverPort();
    return access;
}

HttpsAnswer HttpsQuestionTest::ask(
    const HttpsAccess &access, const QString &url, std::chrono::milliseconds deadline)
{
    AskedLog log;
    HttpsQuestion question(log, access);
    QSignalSpy spy(&question, &HttpsQuestion::answered);
    question.ask(QUrl(url), deadline);
    if (!spy.isEmpty() || !spy.wait(patience)) {
        QTest::qFail("answered() must come, after ask() has returned", __FILE__, __LINE__);
        return {};
    }
    // Whatever else it might have to say.
    question.ask(QUrl(url), deadline);
    QCoreApplication::processEvents();
    if (spy.size() != 1)
        QTest::qFail("answered() must come once", __FILE__, __LINE__);
    m_asked = log.questions();
    return spy.at(0).at(0).value<HttpsAnswer>();
}

void HttpsQuestionTest::fileIsFound()
{
    HttpsServer server;
    server.setPage("orchard-club.org/a", HttpsServer::file("hello"));
    QCOMPARE(ask(server), HttpsAnswer({HttpsOutcome::Body, 200, "hello"}));
    QCOMPARE(m_asked, QStringList({u"https orchard-club.org"_s}));
    const QByteArray longest(1024 * 1024, 'a');
    server.setPage("orchard-club.org/a", HttpsServer::file(longest));
    QCOMPARE(ask(server), HttpsAnswer({HttpsOutcome::Body, 200, longest}));
    server.setPage("orchard-club.org/a", {"HTTP/1.1 200 OK\r\n\r\nhello"});
    QCOMPARE(ask(server), HttpsAnswer({HttpsOutcome::Body, 200, "hello"}));
}

void HttpsQuestionTest::requestNamesNobody()
{
    HttpsServer server;
    static_cast<void>(ask(server));
    QCOMPARE(server.requests(),
        QByteArrayList({"GET /a HTTP/1.1\r\nHost: orchard-club.org\r\nUser-Agent: Facteur\r\nAccept: */*\r\n"
                        "Accept-Encoding: identity\r\nConnection: close\r\n\r\n"}));
}

void HttpsQuestionTest::addressIsSentToNobody()
{
    HttpsServer server;
    const HttpsAnswer nothing{HttpsOutcome::NotFound, 0, {}};
    QCOMPARE(ask(accessTo(server), u"https://jean@orchard-club.org/a"_s), nothing);
    QCOMPARE(ask(accessTo(server), u"https://orchard-club.org/v1.1/jean@orchard-club.org"_s), nothing);
    QCOMPARE(m_asked, QStringList());
    QCOMPARE(server.connections(), 0);
}

void HttpsQuestionTest::redirectsAreFollowed_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"301", "302", "303", "307", "308"})
        QTest::newRow(status) << QByteArray(status);
}

void HttpsQuestionTest::redirectsAreFollowed()
{
    QFETCH(const QByteArray, status);
    HttpsServer server;
    server.setPage("orchard-club.org/a", HttpsServer::redirect("b", status));
    server.setPage("orchard-club.org/b", HttpsServer::redirect("https://www.orchard-club.org/c", status));
    server.setPage("www.orchard-club.org/c", HttpsServer::redirect("/d", status));
    server.setPage("www.orchard-club.org/d", HttpsServer::redirect("//orchard-club.org/e", status));
    server.setPage("orchard-club.org/e", HttpsServer::redirect("/f?g", status));
    server.setPage("orchard-club.org/f?g", HttpsServer::file("hello"));
    QCOMPARE(ask(server), HttpsAnswer({HttpsOutcome::Body, 200, "hello"}));
    QCOMPARE(m_asked, QStringList({u"https orchard-club.org"_s, u"https www.orchard-club.org"_s}));
    // A sixth one is too much.
    server.setPage("orchard-club.org/f?g", HttpsServer::redirect("/h", status));
    server.setPage("orchard-club.org/h", HttpsServer::file("hello"));
    QCOMPARE(ask(server), HttpsAnswer({HttpsOutcome::NotFound, status.toInt(), {}}));
    QVERIFY(!server.urls().contains("orchard-club.org/h"));
}

void HttpsQuestionTest::redirectElsewhereIsNotFollowed_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("connections");
    QTest::newRow("no encryption") << QByteArray("http://orchard-club.org/b") << 1;
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << 1;
    QTest::newRow("to itself") << QByteArray("/a") << 6;
    QTest::newRow("nowhere") << QByteArray() << 1;
    QTest::newRow("a user") << QByteArray("https://jean@orchard-club.org/b") << 1;
    QTest::newRow("the own network") << QByteArray("https://printer.local/") << 1;
    QTest::newRow("this computer") << QByteArray("https://localhost/") << 1;
    QTest::newRow("an address") << QByteArray("https://127.0.0.1/") << 1;
    QTest::newRow("garbage") << QByteArray("https://[") << 1;
}

void HttpsQuestionTest::redirectElsewhereIsNotFollowed()
{
    QFETCH(const QByteArray, location);
    HttpsServer server;
    server.setPage("orchard-club.org/a", HttpsServer::redirect(location));
    QCOMPARE(ask(server), HttpsAnswer({HttpsOutcome::NotFound, 302, {}}));
    QTEST(server.connections(), "connections");
    QCOMPARE(m_asked, QStringList({u"https orchard-club.org"_s}));
}

void HttpsQuestionTest::innerAddressesAreNotAsked_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "::1", "fe80::1",
             "fd00::1", "::ffff:10.0.0.1", "0.0.0.0"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void HttpsQuestionTest::innerAddressesAreNotAsked()
{
    QFETCH(const QString, address);
    HttpsServer server;
    server.setPage("orchard-club.org/a", HttpsServer::redirect("https://www.orchard-club.org/b"));
    HttpsAccess access = accessTo(server);
    access.names.insert(u"www.orchard-club.org"_s, QList{QHostAddress(address)});
    QCOMPARE(ask(access, u"https://www.orchard-club.org/a"_s), HttpsAnswer({HttpsOutcome::NotFound, 0, {}}));
    QCOMPARE(server.connections(), 0);
    // Nor by a redirect.
    QCOMPARE(ask(access), HttpsAnswer({HttpsOutcome::NotFound, 0, {}}));
    QCOMPARE(server.urls(), QByteArrayList({"orchard-club.org/a"}));
}

void HttpsQuestionTest::ownNetworkIsAskedWhereThePersonNamedIt()
{
    HttpsServer server;
    server.setPage("jardin.example/a", HttpsServer::redirect("https://www.jardin.example/b"));
    server.setPage("www.jardin.example/b", HttpsServer::redirect("https://orchard-club.org/c"));
    server.setPage("orchard-club.org/c", HttpsServer::file("hello"));
    HttpsAccess access = accessTo(server);
    for (const QString &host : {u"jardin.example"_s, u"www.jardin.example"_s})
        access.names.insert(host, QList{QHostAddress(u"192.168.1.1"_s)});
    QCOMPARE(ask(access, u"https://jardin.example/a"_s).body, "hello");
    // A name of the Internet does not lead back, though.
    access.names.insert(u"orchard-club.org"_s, QList{QHostAddress(u"192.168.1.1"_s)});
    QCOMPARE(ask(access, u"https://jardin.example/a"_s).outcome, HttpsOutcome::NotFound);
}

void HttpsQuestionTest::certificateMustBeGood_data()
{
    QTest::addColumn<QString>("certificate");
    for (const char *name : {"wrong-host", "web-expired", "web-untrusted", "self-signed", "web-common-name"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HttpsQuestionTest::certificateMustBeGood()
{
    QFETCH(const QString, certificate);
    HttpsServer server(certificate);
    server.setPage("orchard-club.org/a", HttpsServer::file("hello"));
    QCOMPARE(ask(server), HttpsAnswer({HttpsOutcome::NotFound, 0, {}}));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests(), QByteArrayList()); // nothing was said to that server
}

void HttpsQuestionTest::answerThatIsNoneIsNotFound_data()
{
    QTest::addColumn<HttpsServer::Page>("page");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << HttpsServer::Page{bytes, HttpsServer::Then::Silence} << status;
    };
    row("not found", "HTTP/1.1 404 Not Found\r\n\r\n", 404);
    row("a password is wanted", "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"a\"\r\n\r\n",
        401);
    row("a proxy's", "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", 407);
    row("later", "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n\r\n", 503);
    row("not modified", "HTTP/1.1 304 Not Modified\r\n\r\n", 304);
    row("200 MB", "HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n", 200);
    row("a byte too much", "HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n", 200);
    row("compressed", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n", 200);
    row("a mail server", "* OK ready\r\n", 0);
}

void HttpsQuestionTest::answerThatIsNoneIsNotFound()
{
    QFETCH(const HttpsServer::Page, page);
    QFETCH(const int, status);
    HttpsServer server;
    server.setPage("orchard-club.org/a", page);
    QCOMPARE(ask(server), HttpsAnswer({HttpsOutcome::NotFound, status, {}}));
}

void HttpsQuestionTest::endlessAnswerIsBrokenOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray much(64 * 1024, 'a');
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("a body", "HTTP/1.1 200 OK\r\n\r\n" + much);
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray("a\r\n0123456789\r\n").repeated(64 * 1024 / 15));
    row("a head", "HTTP/1.1 200 OK\r\n" + QByteArray("Cookie: abcdefg\r\n").repeated(64 * 1024 / 16));
    row("a field", "HTTP/1.1 200 OK\r\nCookie: " + much);
    row("no line", much);
    row("hints", QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(64 * 1024 / 28));
}

void HttpsQuestionTest::endlessAnswerIsBrokenOff()
{
    QFETCH(const QByteArray, bytes);
    HttpsServer server;
    server.setPage("orchard-club.org/a", {bytes, HttpsServer::Then::Flood});
    QCOMPARE(ask(server).outcome, HttpsOutcome::NotFound); // and not at the deadline, which is far
    QTRY_COMPARE(server.open(), 0);
    QVERIFY2(server.bytesSent() < mostOnTheWay, QByteArray::number(server.bytesSent()).constData());
}

void HttpsQuestionTest::answerThatBreaksOffIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("before it begins") << QByteArray();
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n");
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello");
    QTest::newRow("in a chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nhello");
}

void HttpsQuestionTest::answerThatBreaksOffIsNoAnswer()
{
    QFETCH(const QByteArray, bytes);
    HttpsServer server;
    server.setPage("orchard-club.org/a", {bytes});
    const HttpsAnswer answer = ask(server);
    QCOMPARE(answer.outcome, HttpsOutcome::NoAnswer);
    QCOMPARE(answer.body, "");
}

void HttpsQuestionTest::silenceEndsAtTheDeadline_data()
{
    QTest::addColumn<bool>("isSilent");
    QTest::addColumn<HttpsServer::Page>("page");
    const auto row = [](const char *name, const QByteArray &bytes, HttpsServer::Then then) {
        QTest::newRow(name) << false << HttpsServer::Page{bytes, then};
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n";
    QTest::newRow("before TLS") << true << HttpsServer::Page{};
    row("after the question", "", HttpsServer::Then::Silence);
    row("in the head", "HTTP/1.1 200 OK\r\n", HttpsServer::Then::Silence);
    row("in the body", head + "hello", HttpsServer::Then::Silence);
    row("without an end", "HTTP/1.1 200 OK\r\n\r\nhello", HttpsServer::Then::Silence);
}

void HttpsQuestionTest::silenceEndsAtTheDeadline()
{
    QFETCH(const bool, isSilent);
    QFETCH(const HttpsServer::Page, page);
    HttpsServer server;
    server.setPage("orchard-club.org/a", page);
    if (isSilent)
        server.keepSilent();
    const FreeTime time;
    const HttpsAnswer answer = ask(accessTo(server), u"https://orchard-club.org/a"_s, soon);
    QCOMPARE(answer, HttpsAnswer());
    QCOMPARE(server.connections(), 1);
    QVERIFY2(time.milliseconds() < 2000, QByteArray::number(time.milliseconds()).constData());
    QTRY_COMPARE(server.open(), 0);
}

void HttpsQuestionTest::deadlineIsForAllRedirects()
{
    HttpsServer server;
    for (const char *url : {"orchard-club.org/a", "orchard-club.org/b"})
        server.setPage(url, HttpsServer::redirect("/b"));
    server.setPage("orchard-club.org/b", {"H", HttpsServer::Then::Silence});
    const FreeTime time;
    QCOMPARE(ask(accessTo(server), u"https://orchard-club.org/a"_s, soon).outcome, HttpsOutcome::NoAnswer);
    QVERIFY2(time.milliseconds() < 2000, QByteArray::number(time.milliseconds()).constData());
    QTRY_COMPARE(server.open(), 0);
    QVERIFY(server.bytesSent() < mostOnTheWay);
}

void HttpsQuestionTest::nobodyThereIsNoAnswer()
{
    HttpsServer server;
    HttpsAccess access = accessTo(server);
    access.loopbackPort = closedPort();
    QCOMPARE(ask(access), HttpsAnswer());
}

void HttpsQuestionTest::nameServerTellsWhatItIs()
{
    HttpsServer server;
    HttpsAccess access = accessTo(server);
    access.names.insert(u"orchard-club.org"_s, QList<QHostAddress>());
    QCOMPARE(ask(access), HttpsAnswer({HttpsOutcome::NotFound, 0, {}}));
    access.names.insert(u"orchard-club.org"_s, std::nullopt);
    QCOMPARE(ask(access), HttpsAnswer());
    QCOMPARE(server.connections(), 0);
}

void HttpsQuestionTest::cancelledQuestionSaysNothing_data()
{
    QTest::addColumn<QByteArray>("when");
    for (const char *when : {"at once", "connected", "requested", "told"})
        QTest::newRow(when) << QByteArray(when);
}

void HttpsQuestionTest::cancelledQuestionSaysNothing()
{
    QFETCH(const QByteArray, when);
    for (const bool isDestroyed : {false, true}) {
        HttpsServer server;
        server.setPage("orchard-club.org/a", HttpsServer::file("hello"));
        AskedLog log;
        auto question = std::make_unique<HttpsQuestion>(log, accessTo(server));
        QSignalSpy spy(question.get(), &HttpsQuestion::answered);
        bool isOver = false;
        const auto leave = [&] {
            if (!question)
                return; // it is another's connection
            question->cancel();
            if (isDestroyed)
                question.reset();
            isOver = true;
        };
        connect(&server, &HttpsServer::connected, this, [&] {
            if (when == "connected")
                leave();
        });
        connect(&server, &HttpsServer::requested, this, [&] {
            if (when == "requested")
                leave();
        });
        question->ask(
            QUrl(when == "told" ? u"https://jean@orchard-club.org/a"_s : u"https://orchard-club.org/a"_s),
            never);
        if (when == "at once" || when == "told")
            leave();
        QTRY_VERIFY(isOver);
        QCOMPARE(ask(server).body, "hello"); // another's answer shows that nothing is still to come
        QTRY_COMPARE(server.open(), 0);
        QVERIFY(spy.isEmpty());
    }
}

void HttpsQuestionTest::questionMayGoWithItsAnswer()
{
    HttpsServer server;
    AskedLog log;
    auto question = std::make_unique<HttpsQuestion>(log, accessTo(server));
    bool isHeard = false;
    connect(question.get(), &HttpsQuestion::answered, this, [&] {
        isHeard = true;
        question.reset();
    });
    question->ask(QUrl(u"https://orchard-club.org/a"_s), never);
    QTRY_VERIFY(isHeard);
    QTRY_COMPARE(server.open(), 0);
}

FACTEUR_GUILESS_MAIN(HttpsQuestionTest)
#include "tst_httpsquestion.moc"
