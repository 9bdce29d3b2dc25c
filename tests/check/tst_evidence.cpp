// SPDX-License-Identifier: MIT
#include "CleanUp.h"
#include "ConnectionTest.h"
#include "Evidence.h"
#include "ScriptedAccess.h"
#include "TestProgram.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a report shows besides the cause: certificates, the clock, who is in between, what was sent.
class TestEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCertificates_data();
    void showsTheCertificates();
    void showsThemAfterStartTls();
    void showsNoneWithoutTls();
    void isBounded_data();
    void isBounded();
    void isBoundedHoweverLongTheChain();
    void namesTheIssuerInBetween_data();
    void namesTheIssuerInBetween();
    void suspectsTheClock();
    void knowsADateBeforeTheBuild();
    void countsTheAttempt_data();
    void countsTheAttempt();
};

namespace {

SideReport run(const ScriptedServer &server, Security security = Security::Tls,
    const QString &host = u"127.0.0.1"_s,
    const QList<QSslCertificate> &authorities = ScriptedServer::authorities())
{
    ServerAccess access;
    access.endpoint = {Protocol::Imap, host, server.serverPort(), security};
    access.userName = u"tim"_s;
    access.password = u"tanstaaftanstaaf"_s;
    ScriptedServer refusing("S: 554 no");
    ServerAccess outgoing = access;
    outgoing.endpoint = {Protocol::Smtp, u"127.0.0.1"_s, refusing.serverPort(), Security::None};
    ConnectionTest test({20'000, authorities});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({{}, access, outgoing});
    return finished.wait(25'000) ? finished.first().first().value<CheckReport>().incoming : SideReport();
}

} // namespace

void TestEvidence::showsTheCertificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("issuer");
    for (const QString &name :
        {u"good"_s, u"wrong-host"_s, u"expired"_s, u"not-yet-valid"_s, u"self-signed"_s, u"untrusted"_s}) {
        QTest::newRow(qPrintable(name)) << name
                                        << (name == u"self-signed"        ? name
                                                   : name == u"untrusted" ? u"stranger"_s
                                                                          : u"authority"_s);
    }
}

void TestEvidence::showsTheCertificates()
{
    QFETCH(const QString, certificate);
    ScriptedServer server(imapThatLetsIn, certificate);
    const SideReport report = run(server);
    QVERIFY(!report.certificates.isEmpty());
    const CertificateFacts own = report.certificates.first();
    QCOMPARE(own.subject, certificate);
    QTEST(own.issuer, "issuer");
    QVERIFY(own.names.contains(certificate == u"wrong-host" ? u"mail.elsewhere.example"_s : u"localhost"_s));
    QCOMPARE(own.names.contains(u"127.0.0.1"_s), certificate != u"wrong-host");
    QVERIFY(own.notBefore.isValid() && own.notBefore < own.notAfter);
    QCOMPARE(own.fingerprint.size(), 95);
    QCOMPARE(own.fingerprint.count(u':'), 31);
    QCOMPARE(report.ok, certificate == u"good");
}

void TestEvidence::showsThemAfterStartTls()
{
    ScriptedServer server(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\nC\nS: a1 OK go\nTLS\nC", u"expired"_s);
    const SideReport report = run(server, Security::StartTls);
    QCOMPARE(report.cause, Cause::TlsExpired);
    QCOMPARE(report.certificates.value(0).subject, u"expired"_s);
}

void TestEvidence::showsNoneWithoutTls()
{
    ScriptedServer server("S: * BYE no");
    QVERIFY(run(server, Security::None).certificates.isEmpty());
}

void TestEvidence::isBounded_data()
{
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QByteArray>("names");
    QByteArray many = "DNS:0.example";
    for (int i = 1; i < 2'000; ++i)
        many += ",DNS:" + QByteArray::number(i) + ".example";
    QTest::newRow("2,000 names") << "x"_ba << many;
    QTest::newRow("names of 60 KiB") << "x"_ba
                                     << "DNS:" + QByteArray(60 * 1024, 'x') + ".example,DNS:b.example";
    // Of a common name, OpenSSL itself makes 64 characters at most.
    QTest::newRow("names that turn the direction, pile up and cannot be seen")
        << QString(u"\u202ea\u2066\u200bb"_s + u"\u0301"_s.repeated(40)).toUtf8() << "DNS:a.example"_ba;
}

void TestEvidence::isBounded()
{
    QFETCH(const QByteArray, commonName);
    QFETCH(const QByteArray, names);
    const QTemporaryDir folder;
    QFile configuration(folder.filePath(u"openssl.cnf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("[req]\nprompt = no\nutf8 = yes\nstring_mask = utf8only\ndistinguished_name = name\n"
                        "x509_extensions = extensions\n[name]\ncommonName = "
        + commonName + "\n[extensions]\nsubjectAltName = @names\n[names]\n");
    int number = 0;
    for (const QByteArray &name : names.split(','))
        configuration.write("DNS." + QByteArray::number(number++) + " = " + name.sliced(4) + '\n');
    configuration.close();
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-new"_s, u"-x509"_s, u"-config"_s, u"openssl.cnf"_s, u"-newkey"_s, u"ec"_s,
            u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, u"key.pem"_s, u"-out"_s,
            u"certificate.pem"_s});
    QVERIFY2(
        openssl.waitForFinished() && openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    const QList<QSslCertificate> certificates =
        QSslCertificate::fromPath(folder.filePath(u"certificate.pem"_s));
    QCOMPARE(certificates.size(), 1);
    const CertificateFacts facts = certificateFacts(certificates).constFirst();
    QVERIFY(!facts.names.isEmpty() && facts.names.size() <= 100);
    QStringList texts = facts.names;
    texts << facts.subject << facts.issuer;
    for (const QString &text : texts) {
        QVERIFY(!text.isEmpty() && text.size() <= 253);
        QCOMPARE(cleanForDisplay(text), text); // fit to be shown
    }
}

void TestEvidence::isBoundedHoweverLongTheChain()
{
    const QSslCertificate certificate = ScriptedServer::authorities().first();
    QCOMPARE(certificateFacts(QList<QSslCertificate>(30, certificate)).size(), 10);
    QVERIFY(certificateFacts({QSslCertificate()}).first().names.isEmpty());
}

void TestEvidence::namesTheIssuerInBetween_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("answeredBy");
    QTest::newRow("for this host, by a stranger") << u"with-unknown-root"_s << u"stranger"_s;
    QTest::newRow("for this host, by one that is not shown") << u"untrusted"_s << u"stranger"_s;
    QTest::newRow("for another host") << u"wrong-host"_s << QString();
    QTest::newRow("by itself") << u"self-signed"_s << QString();
    QTest::newRow("good") << u"good"_s << QString();
}

void TestEvidence::namesTheIssuerInBetween()
{
    QFETCH(const QString, certificate);
    ScriptedServer server(imapThatLetsIn, certificate);
    const SideReport report = run(server);
    QTEST(report.answeredBy, "answeredBy");
    QCOMPARE(report.cause == Cause::TlsUntrusted, certificate == u"with-unknown-root");
}

void TestEvidence::suspectsTheClock()
{
    ScriptedServer early(imapThatLetsIn, u"not-yet-valid"_s);
    const SideReport report = run(early);
    QCOMPARE(report.cause, Cause::TlsNotYetValid);
    QVERIFY(report.clockSuspect);
    ScriptedServer expired(imapThatLetsIn, u"expired"_s);
    QVERIFY(!run(expired).clockSuspect);
}

void TestEvidence::knowsADateBeforeTheBuild()
{
    QVERIFY(!isBeforeBuild(QDateTime::currentDateTime()));
    QVERIFY(isBeforeBuild(QDateTime(QDate(2001, 1, 1), QTime(0, 0), QTimeZone::utc())));
    QVERIFY(!isBeforeBuild(QDateTime(QDate(2999, 1, 1), QTime(0, 0), QTimeZone::utc())));
}

void TestEvidence::countsTheAttempt_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("sent");
    const QByteArray greeting = "TLS\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\nC a1\n";
    QTest::newRow("in") << QByteArray(greeting + "S: a1 OK in\nIN") << true;
    QTest::newRow("rejected") << QByteArray(greeting + "S: a1 NO no") << true;
    QTest::newRow("closed after it") << QByteArray(greeting + "CLOSE") << true;
    QTest::newRow("turned away before") << QByteArray("TLS\nS: * BYE no") << false;
    QTest::newRow("PREAUTH") << QByteArray("TLS\nS: * PREAUTH welcome") << false;
    QTest::newRow("nothing to sign in with")
        << QByteArray("TLS\nS: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=GSSAPI] ready") << false;
    QTest::newRow("user name only") << QByteArray(
        "TLS\nS: * OK [CAPABILITY IMAP4rev1 AUTH=LOGIN] ready\nC\nS: +\nC\nS: a1 NO no")
                                    << false;
}

void TestEvidence::countsTheAttempt()
{
    QFETCH(const QByteArray, script);
    ScriptedServer server(script);
    QTEST(run(server).passwordSent, "sent");
}

FACTEUR_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
