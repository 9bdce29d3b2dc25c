// SPDX-License-Identifier: MIT
#include "Pacc.h"
#include "TestProgram.h"

#include <QCryptographicHash>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// With quotation marks for apostrophes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray digestOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

QByteArray recordOf(const QByteArray &body)
{
    return "v=UAAC1; a=sha256; d=" + digestOf(body).toBase64();
}

std::optional<QList<Candidate>> readSigned(const QByteArray &body)
{
    return readPacc(body, {recordOf(body)});
}

const QByteArray whole =
    json("{"
         "  'protocols': {"
         "    'smtp': {'host': 'smtp.jardin.example'}, 'imap': {'host': 'IMAP.jardin.example.'},"
         "    'pop3': {'host': 'pop.jardin.example'}, 'jmap': {'url': 'https://jmap.jardin.example/'}"
         "  },"
         "  'authentication': {'oauth-public': {'issuer': 'https://auth.jardin.example'}, 'password': true},"
         "  'info': {'provider': {'name': 'Le Jardin', 'logo': [{'url': 'https://jardin.example/logo.svg'}]}}"
         "}");

} // namespace

class PaccTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordTellsTheDigest_data();
    void recordTellsTheDigest();
    void serversAreRead();
    void authenticationTellsTheSignIn_data();
    void authenticationTellsTheSignIn();
    void documentWithoutServersIsOne_data();
    void documentWithoutServersIsOne();
    void whatIsNoDocumentIsNone_data();
    void whatIsNoDocumentIsNone();
    void onlyWhatARecordPromisesIsRead();
    void oneRecordOfSeveralIsEnough();
    void recordsAreBounded();
    void sizeIsBounded();
};

void PaccTest::recordTellsTheDigest_data()
{
    const QByteArray digest = digestOf("body");
    const QByteArray written = digest.toBase64();
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<std::optional<QByteArray>>("digest");
    const auto good = [&digest](const char *name, const QByteArray &record) {
        QTest::newRow(name) << record << std::optional(digest);
    };
    const auto bad = [](const char *name, const QByteArray &record) {
        QTest::newRow(name) << record << std::optional<QByteArray>();
    };
    good("as published", "v=UAAC1; a=sha256; d=" + written);
    good("without spaces", "v=UAAC1;a=sha256;d=" + written);
    good("more spaces", " v = UAAC1 ;\ta = sha256 ; d = " + written + " ; ");
    good("other order behind the version", "v=UAAC1; d=" + written + "; a=sha256");
    good("another tag", "v=UAAC1; a=sha256; x=1; d=" + written);
    bad("nothing", "");
    bad("another record", "v=spf1 include:_spf.jardin.example -all");
    bad("another version", "v=UAAC2; a=sha256; d=" + written);
    bad("version in small letters", "v=uaac1; a=sha256; d=" + written);
    bad("version not first", "a=sha256; v=UAAC1; d=" + written);
    bad("no version", "a=sha256; d=" + written);
    bad("another algorithm", "v=UAAC1; a=sha1; d=" + written);
    bad("no algorithm", "v=UAAC1; d=" + written);
    bad("no digest", "v=UAAC1; a=sha256");
    bad("empty digest", "v=UAAC1; a=sha256; d=");
    bad("digest twice", "v=UAAC1; a=sha256; d=" + written + "; d=" + written);
    bad("no tag", "v=UAAC1; a=sha256; hello; d=" + written);
    bad("tag without name", "v=UAAC1; a=sha256; =1; d=" + written);
    bad("hexadecimal", "v=UAAC1; a=sha256; d=" + digest.toHex());
    bad("short digest", "v=UAAC1; a=sha256; d=" + digest.left(31).toBase64());
    bad("space in the digest", "v=UAAC1; a=sha256; d=" + QByteArray(written).insert(4, ' '));
    bad("without padding", "v=UAAC1; a=sha256; d=" + digest.toBase64(QByteArray::OmitTrailingEquals));
    bad("NUL behind", "v=UAAC1; a=sha256; d=" + written + QByteArray(1, '\0'));
    bad("endless", "v=UAAC1; a=sha256; x=" + QByteArray(1024, 'x') + "; d=" + written);
    bad("only separators", QByteArray(1000, ';'));
}

void PaccTest::recordTellsTheDigest()
{
    QFETCH(const QByteArray, record);
    QTEST(paccDigest(record), "digest");
}

void PaccTest::serversAreRead()
{
    const auto candidates = readSigned(whole);
    QVERIFY(candidates);
    QCOMPARE(candidates->size(), 3);
    Candidate imap;
    imap.endpoint = {Protocol::Imap, u"imap.jardin.example"_s, 993, Security::Tls};
    imap.signIn = SignIn::Password;
    imap.mechanism = Mechanism::Pacc;
    QCOMPARE(candidates->at(0), imap);
    QCOMPARE(
        candidates->at(1).endpoint, (Endpoint{Protocol::Pop3, u"pop.jardin.example"_s, 995, Security::Tls}));
    QCOMPARE(
        candidates->at(2).endpoint, (Endpoint{Protocol::Smtp, u"smtp.jardin.example"_s, 465, Security::Tls}));
}

void PaccTest::authenticationTellsTheSignIn_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("used");
    QTest::addColumn<std::optional<SignIn>>("signIn");
    const auto row = [](const char *name, const QByteArray &member, bool used,
                         std::optional<SignIn> signIn = std::nullopt) {
        QTest::newRow(name) << member << used << signIn;
    };
    row("password", json("'authentication': {'password': true},"), true, SignIn::Password);
    row("browser", json("'authentication': {'oauth-public': {'issuer': 'x'}},"), true, SignIn::BrowserOnly);
    row("browser, no password", json("'authentication': {'oauth-public': {}, 'password': false},"), true,
        SignIn::BrowserOnly);
    row("both", json("'authentication': {'oauth-public': {}, 'password': true},"), true, SignIn::Password);
    row("not told", "", true);
    row("no way", json("'authentication': {},"), false);
    row("unknown way", json("'authentication': {'passkey': true},"), false);
}

void PaccTest::authenticationTellsTheSignIn()
{
    QFETCH(const QByteArray, member);
    const auto candidates =
        readSigned("{" + member + json("'protocols': {'imap': {'host': 'imap.jardin.example'}}}"));
    QVERIFY(candidates);
    QTEST(!candidates->isEmpty(), "used");
    if (!candidates->isEmpty())
        QTEST(candidates->constFirst().signIn, "signIn");
}

void PaccTest::documentWithoutServersIsOne_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no protocols") << json("{'protocols': {}}");
    QTest::newRow("other protocols") << json("{'protocols': {'jmap': {'url': 1}}}");
    const auto host = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << json("{'protocols': {'imap': {'host': '" + text + "'}}}");
    };
    host("this computer", "localhost");
    host("private address", "10.0.0.1");
    host("two hosts", "a.example b.example");
    host("port", "imap.jardin.example:993");
    host("bidi override", "imap.\\u202enidraj.example");
    host("NUL", "imap.jardin.example\\u0000.evil.example");
    host("placeholder", "%EMAILLOCALPART%.jardin.example");
}

void PaccTest::documentWithoutServersIsOne()
{
    QFETCH(const QByteArray, body);
    const auto candidates = readSigned(body);
    QVERIFY(candidates);
    QVERIFY(candidates->isEmpty());
}

void PaccTest::whatIsNoDocumentIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html/>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("other JSON") << QByteArray("{}");
    QTest::newRow("cut off") << whole.chopped(1);
    QTest::newRow("not UTF-8") << QByteArray(whole).replace("Le", "\xFF\xFE");
    QTest::newRow("deep") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("protocols in an array") << json("{'protocols': []}");
    QTest::newRow("protocol as text") << json("{'protocols': {'imap': 'a.example'}}");
    QTest::newRow("protocol without host") << json("{'protocols': {'imap': {}}}");
    QTest::newRow("host as a number") << json("{'protocols': {'imap': {'host': 1}}}");
    QTest::newRow("password as text") << json("{'protocols': {}, 'authentication': {'password': 'true'}}");
    QTest::newRow("authentication as text") << json("{'protocols': {}, 'authentication': 'x'}");
    QTest::newRow("browser as text") << QByteArray(
        json("{'protocols': {}, 'authentication': {'oauth-public': 'x'}}"));
}

void PaccTest::whatIsNoDocumentIsNone()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!readSigned(body));
}

void PaccTest::onlyWhatARecordPromisesIsRead()
{
    QVERIFY(!readPacc(whole, {}));
    QVERIFY(!readPacc(whole, {recordOf(whole + '\n')}));
    QVERIFY(!readPacc(whole + '\n', {recordOf(whole)}));
    QVERIFY(!readPacc(whole, {"v=spf1 -all"}));
}

void PaccTest::oneRecordOfSeveralIsEnough()
{
    QVERIFY(readPacc(whole, {"v=spf1 -all", recordOf("old"), recordOf(whole)}));
}

void PaccTest::recordsAreBounded()
{
    QList<QByteArray> records(15, recordOf("old"));
    records.append(recordOf(whole));
    QVERIFY(readPacc(whole, records));
    records.prepend(recordOf("old"));
    QVERIFY(!readPacc(whole, records));
}

void PaccTest::sizeIsBounded()
{
    const QByteArray full = whole + QByteArray(1024 * 1024 - whole.size(), ' ');
    QVERIFY(readSigned(full));
    QVERIFY(!readSigned(full + ' '));
}

FACTEUR_GUILESS_MAIN(PaccTest)
#include "tst_pacc.moc"
