// SPDX-License-Identifier: MIT
#include "RealServers.h"

#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The connection test against Dovecot and Postfix, where all is well but for the name and the password.
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
            for (const QString &host : {allWell, noSignInBeforeTls}) {
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
    addProtocols();
}

void TestRealServers::callsAWrongPasswordRejected()
{
    QFETCH(Protocol, protocol);
    ServerAccess tried = m_servers.access(protocol, Security::Tls, allWell);
    tried.password = u"not the password"_s;
    const SideReport side = m_servers.sideReport(tried);
    QCOMPARE(causeOf(side), idOf(Cause::AuthRejected));
    QVERIFY(!side.serverSaid.isEmpty());
}

void TestRealServers::findsOutThatOutgoingAuthenticationIsRequired_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("554, sender rejected") << allWell;
    QTest::newRow("530, authentication required") << signInBeforeTls;
}

void TestRealServers::findsOutThatOutgoingAuthenticationIsRequired()
{
    QFETCH(QString, host);
    ServerAccess tried = m_servers.access(Protocol::Smtp, Security::Tls, host);
    tried.authenticate = false;
    const SideReport side = m_servers.sideReport(tried);
    QCOMPARE(causeOf(side), idOf(Cause::AuthRequired));
    QVERIFY(side.serverSaid.contains(u"Sender address rejected"));
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

QTEST_GUILESS_MAIN(TestRealServers)
#include "tst_real_servers.moc"
