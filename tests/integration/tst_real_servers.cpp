// SPDX-License-Identifier: MIT
#include "RealServers.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The connection test against real servers, where all is well but for the name and the password.
class TestRealServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { START_REAL_SERVERS(m_servers); }
    void signsIn_data();
    void signsIn();
    void callsAWrongPasswordRejected_data();
    void callsAWrongPasswordRejected();
    void findsOutThatOutgoingAuthenticationIsRequired_data();
    void findsOutThatOutgoingAuthenticationIsRequired();
    void putsBothSidesTogether();
    void writesNoPasswordIntoTheTranscript_data();
    void writesNoPasswordIntoTheTranscript();

private:
    RealServers m_servers;
};

void TestRealServers::signsIn_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("host");
    for (const Protocol protocol : protocols) {
        for (const Security security : securities) {
            for (const QString &host : {allWell, noSignInBeforeTls, signInBeforeTls}) {
                QTest::addRow("%s, %s, %s", idOf(protocol).data(), idOf(security).data(), qPrintable(host))
                    << protocol << security << host;
            }
        }
    }
}

void TestRealServers::signsIn()
{
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(QString, host);
    const SideReport side = m_servers.sideReport(m_servers.access(protocol, security, host));
    QVERIFY2(side.ok, qPrintable(side.transcript.join(u'\n')));
    QVERIFY(side.encrypted);
    QVERIFY(!side.unprotected);
}

void TestRealServers::callsAWrongPasswordRejected_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("words");
    const auto row = [this](const char *program, Protocol protocol, const QString &host, const char *words) {
        if (m_servers.hasProgram(program))
            QTest::addRow("%s, %s, %s", program, idOf(protocol).data(), qPrintable(host))
                << protocol << host << QString::fromLatin1(words);
    };
    row("dovecot", Protocol::Imap, allWell, "NO [AUTHENTICATIONFAILED] Authentication failed.");
    row("dovecot", Protocol::Pop3, allWell, "-ERR [AUTH] Authentication failed.");
    row("postfix", Protocol::Smtp, allWell, "535 5.7.8 Error: authentication failed: (reason unavailable)");
    row("cyrus", Protocol::Imap, allWell, "NO authentication failure");
    row("cyrus", Protocol::Imap, signInBeforeTls, "NO Login failed: authentication failure");
    row("cyrus", Protocol::Pop3, allWell, "-ERR [AUTH] authenticating: authentication failure");
    row("cyrus", Protocol::Pop3, signInBeforeTls, "-ERR [AUTH] Invalid login");
    row("courier", Protocol::Imap, allWell, "NO Login failed.");
    row("courier", Protocol::Pop3, allWell, "-ERR Login failed.");
    row("exim", Protocol::Smtp, allWell, "535 Incorrect authentication data");
    row("exim", Protocol::Smtp, signInBeforeTls, "535 Incorrect authentication data");
}

void TestRealServers::callsAWrongPasswordRejected()
{
    QFETCH(Protocol, protocol);
    QFETCH(QString, host);
    ServerAccess tried = m_servers.access(protocol, Security::Tls, host);
    tried.password = u"not the password"_s;
    const SideReport side = m_servers.sideReport(tried);
    QCOMPARE(causeOf(side), idOf(Cause::AuthRejected));
    QTEST(side.serverSaid, "words");
}

void TestRealServers::findsOutThatOutgoingAuthenticationIsRequired_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("words");
    const auto row = [this](const char *program, const QString &host, const char *words) {
        if (m_servers.hasProgram(program))
            QTest::newRow(words) << host << QString::fromLatin1(words);
    };
    row("postfix", allWell, "554 5.7.1 <marie@jardin.example>: Sender address rejected: Access denied");
    row("postfix", signInBeforeTls,
        "530 5.7.0 <marie@jardin.example>: Sender address rejected: Authentication required");
    row("exim", allWell, "550 Administrative prohibition");
    row("exim", signInBeforeTls, "530 5.7.0 Authentication required");
}

void TestRealServers::findsOutThatOutgoingAuthenticationIsRequired()
{
    QFETCH(QString, host);
    ServerAccess tried = m_servers.access(Protocol::Smtp, Security::Tls, host);
    tried.authenticate = false;
    const SideReport side = m_servers.sideReport(tried);
    QCOMPARE(causeOf(side), idOf(Cause::AuthRequired));
    QTEST(side.serverSaid, "words");
}

void TestRealServers::putsBothSidesTogether()
{
    ServerAccess incoming = m_servers.access(Protocol::Imap, Security::Tls, allWell);
    ServerAccess outgoing = m_servers.access(Protocol::Smtp, Security::StartTls, allWell);
    const CheckReport good = m_servers.report(incoming, outgoing);
    QCOMPARE(good.verdict, Verdict::Works);
    QVERIFY(good.isProtected());

    incoming.password = outgoing.password = u"not the password"_s;
    QCOMPARE(m_servers.report(incoming, outgoing).verdict, Verdict::Password);
}

void TestRealServers::writesNoPasswordIntoTheTranscript_data()
{
    addProtocols();
}

void TestRealServers::writesNoPasswordIntoTheTranscript()
{
    QFETCH(Protocol, protocol);
    ServerAccess tried = m_servers.access(protocol, Security::Tls, allWell);
    for (const QString &password : {m_servers.servers().password(), u"not the password"_s}) {
        tried.password = password;
        const QString said = m_servers.sideReport(tried).transcript.join(u'\n');
        QVERIFY(!said.isEmpty());
        QVERIFY(!said.contains(password));
        // As one base64 text (LOGIN), and as the end of one (PLAIN), whatever stands before it.
        for (int before = 0; before < 3; ++before) {
            const QByteArray encoded = (QByteArray(before, '\0') + password.toUtf8()).toBase64();
            QVERIFY(!said.contains(QString::fromLatin1(encoded.mid(4, 12))));
        }
    }
}

FACTEUR_GUILESS_MAIN(TestRealServers)
#include "tst_real_servers.moc"
