// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "Line.h"
#include "OpensslServer.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a server's certificates and its wishes in the handshake come to; the password goes to none that is
/// not beyond doubt.
class TestCertificates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFaultOfAChain_data();
    void namesTheFaultOfAChain();
    void namesAWeakCertificate_data();
    void namesAWeakCertificate();
    void namesWhoSigned_data();
    void namesWhoSigned();
    void tellsThatACertificateOfOursIsWanted_data();
    void tellsThatACertificateOfOursIsWanted();
    void needsNoneWhereItIsOnlyAskedFor_data();
    void needsNoneWhereItIsOnlyAskedFor();
    void settlesWhoAnswersBeforeWhatItWants();
    void takesEveryKindOfKey_data();
    void takesEveryKindOfKey();
    void takesOldCiphersThatAreStillGood_data();
    void takesOldCiphersThatAreStillGood();
    void agreesToNoneWithoutACertificate_data();
    void agreesToNoneWithoutACertificate();
    void offersForwardSecrecyFirst();
};

namespace {

constexpr auto imapScript = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
    C a1 AUTHENTICATE PLAIN
    S: a1 OK in
    IN)";

Trust trust()
{
    Trust trust{ScriptedServer::authorities(), false};
    for (const QString &name : {u"weak-authority"_s, u"rsa-authority"_s})
        trust.authorities += QSslCertificate::fromPath(ScriptedServer::certificateFile(name));
    return trust;
}

/// The report of the incoming side; what the other comes to is of no interest.
SideReport run(quint16 port)
{
    ServerAccess access;
    access.endpoint = {Protocol::Imap, u"127.0.0.1"_s, port, Security::Tls};
    access.userName = u"tim"_s;
    access.password = u"tanstaaftanstaaf"_s;
    ScriptedServer refusing("S: 554 no");
    ServerAccess outgoing = access;
    outgoing.endpoint = {Protocol::Smtp, u"127.0.0.1"_s, refusing.serverPort(), Security::None};
    ConnectionTest test({20'000, trust()});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({{}, access, outgoing});
    return finished.wait(25'000) ? finished.first().first().value<CheckReport>().incoming : SideReport();
}

/// What a line comes to in the handshake; nothing where it is encrypted.
std::optional<Incident> handshake(quint16 port)
{
    Line line(trust());
    std::optional<Incident> incident;
    QEventLoop loop;
    QObject::connect(&line, &Line::connected, &line, &Line::startTls);
    QObject::connect(&line, &Line::encrypted, &loop, &QEventLoop::quit);
    QObject::connect(&line, &Line::failed, &loop, [&incident, &loop](Incident seen) {
        incident = seen;
        loop.quit();
    });
    line.open(u"127.0.0.1"_s, port);
    loop.exec();
    return incident;
}

QString failedStep(const SideReport &report)
{
    return idOf(report.failedStep().value_or(Step::Resolve));
}

} // namespace

void TestCertificates::namesTheFaultOfAChain_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<std::optional<Cause>>("cause");
    const auto row = [](const char *name, const QString &certificate, std::optional<Cause> cause) {
        QTest::newRow(name) << certificate << cause;
    };
    row("the whole chain", u"with-intermediate"_s, {});
    row("the whole chain in another order", u"shuffled"_s, {});
    row("a cross-signed root beside it that has run out", u"with-expired-cross-signed"_s, {});
    row("the intermediate forgotten", u"without-intermediate"_s, Cause::TlsIncompleteChain);
    row("an unknown root forgotten", u"without-unknown-root"_s, Cause::TlsIncompleteChain);
    row("an unknown issuer forgotten", u"untrusted"_s, Cause::TlsIncompleteChain);
    row("an unknown root", u"with-unknown-root"_s, Cause::TlsUntrusted);
    row("an unknown root in another order", u"shuffled-with-unknown-root"_s, Cause::TlsUntrusted);
    row("an issuer that only bears a known name", u"by-namesake"_s, Cause::TlsUntrusted);
    row("an antivirus program", u"by-antivirus"_s, Cause::TlsUntrusted);
    row("an antivirus program with its root", u"by-antivirus-with-root"_s, Cause::TlsUntrusted);
}

void TestCertificates::namesTheFaultOfAChain()
{
    QFETCH(const QString, certificate);
    ScriptedServer server(imapScript, certificate);
    const SideReport report = run(server.serverPort());
    QTEST(report.cause, "cause");
    QCOMPARE(report.passwordSent, report.ok);
    QCOMPARE(server.received().isEmpty(), !report.ok);
    if (!report.ok)
        QCOMPARE(failedStep(report), u"encrypt"_s);
}

void TestCertificates::namesAWeakCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const QString &certificate, Cause cause) {
        QTest::newRow(name) << certificate << cause;
    };
    row("a short key", u"weak-key"_s, Cause::TlsWeakCertificate);
    row("a short key that has run out, too", u"weak-expired"_s, Cause::TlsWeakCertificate);
    row("SHA-1", u"weak-signature"_s, Cause::TlsWeakCertificate);
    row("MD5", u"weak-md5"_s, Cause::TlsWeakCertificate);
    row("SHA-1 between it and its authority", u"weak-chain"_s, Cause::TlsWeakCertificate);
    row("a short key of the authority", u"under-weak-authority"_s, Cause::TlsWeakCertificate);
    row("a short key under an unknown root", u"weak-with-unknown-root"_s, Cause::TlsUntrusted);
    row("a short key under an issuer that is not shown", u"weak-untrusted"_s, Cause::TlsIncompleteChain);
    row("a short key that signed itself", u"weak-self-signed"_s, Cause::TlsSelfSigned);
    row("a short key for another name", u"weak-elsewhere"_s, Cause::TlsWrongHost);
}

void TestCertificates::namesAWeakCertificate()
{
    QFETCH(const QString, certificate);
    OpensslServer server(OpensslServer::certificate(certificate));
    const SideReport report = run(server.port());
    QTEST(report.cause.value_or(Cause::Cancelled), "cause");
    QCOMPARE(failedStep(report), u"encrypt"_s);
    QVERIFY(!report.passwordSent);
}

void TestCertificates::namesWhoSigned_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("answeredBy");
    QTest::newRow("an antivirus program") << u"by-antivirus"_s << u"Norton Web/Mail Shield Root"_s;
    QTest::newRow("an unknown root") << u"with-unknown-root"_s << u"stranger"_s;
    QTest::newRow("one that is not shown") << u"without-unknown-root"_s << u"stranger"_s;
    QTest::newRow("for another host") << u"wrong-host"_s << QString();
}

void TestCertificates::namesWhoSigned()
{
    QFETCH(const QString, certificate);
    ScriptedServer server(imapScript, certificate);
    QTEST(run(server.serverPort()).answeredBy, "answeredBy");
}

void TestCertificates::tellsThatACertificateOfOursIsWanted_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s;
}

void TestCertificates::tellsThatACertificateOfOursIsWanted()
{
    QFETCH(const QString, version);
    OpensslServer server(OpensslServer::certificate(u"good"_s) + QStringList{u"-Verify"_s, u"1"_s, version});
    const SideReport report = run(server.port());
    QCOMPARE(report.cause, Cause::TlsClientCertificate);
    QCOMPARE(failedStep(report), u"encrypt"_s);
    QCOMPARE(report.steps.at(3).state, StepState::Skipped);
    QVERIFY(!report.passwordSent);
    QCOMPARE(report.serverSaid, QString());
}

void TestCertificates::needsNoneWhereItIsOnlyAskedFor_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
}

void TestCertificates::needsNoneWhereItIsOnlyAskedFor()
{
    QFETCH(const QSsl::SslProtocol, protocol);
    ScriptedServer server(imapScript);
    server.askForCertificate(protocol);
    QCOMPARE(run(server.serverPort()).cause, std::nullopt);
}

void TestCertificates::settlesWhoAnswersBeforeWhatItWants()
{
    OpensslServer server(
        OpensslServer::certificate(u"self-signed"_s) + QStringList{u"-Verify"_s, u"1"_s, u"-tls1_2"_s});
    QCOMPARE(run(server.port()).cause, Cause::TlsSelfSigned);
}

void TestCertificates::takesEveryKindOfKey_data()
{
    QTest::addColumn<QString>("certificate");
    for (const QString &name : {u"good"_s, u"rsa"_s, u"ed25519"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestCertificates::takesEveryKindOfKey()
{
    QFETCH(const QString, certificate);
    const OpensslServer server(OpensslServer::certificate(certificate));
    QCOMPARE(handshake(server.port()), std::nullopt);
}

void TestCertificates::takesOldCiphersThatAreStillGood_data()
{
    QTest::addColumn<QString>("cipher");
    for (const QString &name : {u"ECDHE-RSA-AES256-GCM-SHA384"_s, u"ECDHE-RSA-AES128-SHA"_s,
             u"AES128-GCM-SHA256"_s, u"AES256-SHA"_s, u"AES128-SHA256"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestCertificates::takesOldCiphersThatAreStillGood()
{
    QFETCH(const QString, cipher);
    const OpensslServer server(OpensslServer::certificate(u"rsa"_s)
        + QStringList{u"-tls1_2"_s, u"-cipher"_s, cipher + u":@SECLEVEL=0"_s});
    QCOMPARE(handshake(server.port()), std::nullopt);
}

void TestCertificates::agreesToNoneWithoutACertificate_data()
{
    QTest::addColumn<QStringList>("options");
    const QStringList key{u"-nocert"_s, u"-psk"_s, u"0123456789abcdef"_s};
    QTest::newRow("a shared key") << key + QStringList{u"-tls1_2"_s};
    QTest::newRow("anonymous") << QStringList{
        u"-nocert"_s, u"-tls1_2"_s, u"-cipher"_s, u"aNULL:@SECLEVEL=0"_s};
}

void TestCertificates::agreesToNoneWithoutACertificate()
{
    QFETCH(const QStringList, options);
    OpensslServer server(options);
    QCOMPARE(handshake(server.port()), Incident::HandshakeFailed);
    QVERIFY(server.says("no shared cipher")); // it was not even offered
}

void TestCertificates::offersForwardSecrecyFirst()
{
    const QList<QSslCipher> ciphers = acceptedCiphers();
    QVERIFY(!ciphers.isEmpty());
    const auto isPlain = [](const QSslCipher &cipher) { return cipher.keyExchangeMethod() == u"RSA"; };
    const auto first = std::find_if(ciphers.begin(), ciphers.end(), isPlain);
    QVERIFY(first != ciphers.begin() && first != ciphers.end());
    QVERIFY(std::all_of(first, ciphers.end(), isPlain));
    for (const QSslCipher &cipher : ciphers) {
        for (const QString &word : {u"PSK"_s, u"SRP"_s, u"NULL"_s, u"RC4"_s, u"DES"_s, u"ADH"_s})
            QVERIFY2(!cipher.name().contains(word), qPrintable(cipher.name()));
    }
}

namespace {

/// A system that is content with anything, as long as this is there. Before OpenSSL is asked for the first
/// time.
class LaxSystem final
{
public:
    LaxSystem()
    {
        QFile settings(m_folder.filePath(u"openssl.cnf"_s));
        if (!settings.open(QIODevice::WriteOnly))
            qFatal("no temporary file can be had");
        settings.write("openssl_conf = all\n[all]\nssl_conf = tls\n[tls]\nsystem_default = lax\n"
                       "[lax]\nCipherString = ALL:@SECLEVEL=0\n");
        qputenv("OPENSSL_CONF", settings.fileName().toLocal8Bit());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

FACTEUR_TEST_RUN(TestCertificates, const LaxSystem system; const QCoreApplication application(argc, argv))
#include "tst_certificates.moc"
