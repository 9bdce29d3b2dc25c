// SPDX-License-Identifier: MIT
#include "RealServers.h"
#include "TestProgram.h"

#include <QSslSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// Connects, and waits until the server greets or hangs up.
void occupy(QSslSocket &line, const Endpoint &endpoint)
{
    line.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (endpoint.security == Security::Tls)
        line.connectToHostEncrypted(endpoint.host, endpoint.port);
    else
        line.connectToHost(endpoint.host, endpoint.port);
    QTRY_VERIFY(line.canReadLine() || line.state() == QAbstractSocket::UnconnectedState);
}

} // namespace

/// The connection test against real servers with every fault that a line can have.
class TestRealFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { START_REAL_SERVERS(m_servers); }
    void namesWhatIsWrongWithTheLine_data();
    void namesWhatIsWrongWithTheLine();
    void recognisesTheWrongPort_data();
    void recognisesTheWrongPort();
    void saysThatThereIsOneConnectionTooMany_data();
    void saysThatThereIsOneConnectionTooMany();
    void offersTheRightPort_data();
    void offersTheRightPort();

private:
    RealServers m_servers;
};

void TestRealFaults::namesWhatIsWrongWithTheLine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    const auto rows = [](const char *name, const QString &host, Cause cause) {
        for (const Protocol protocol : protocols) {
            for (const Security security : securities)
                QTest::addRow("%s, %s, %s", name, idOf(protocol).data(), idOf(security).data())
                    << host << cause << protocol << security;
        }
    };
    rows("another host's certificate", u"127.0.0.3"_s, Cause::TlsWrongHost);
    rows("expired certificate", u"127.0.0.4"_s, Cause::TlsExpired);
    rows("certificate not yet valid", u"127.0.0.5"_s, Cause::TlsNotYetValid);
    rows("self-signed certificate", u"127.0.0.6"_s, Cause::TlsSelfSigned);
    rows("unknown authority", u"127.0.0.7"_s, Cause::TlsUntrusted);
    rows("intermediate certificate forgotten", u"127.0.0.14"_s, Cause::TlsIncompleteChain);
}

void TestRealFaults::namesWhatIsWrongWithTheLine()
{
    QFETCH(QString, host);
    QFETCH(Cause, cause);
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    const SideReport side = m_servers.sideReport(m_servers.access(protocol, security, host));
    QCOMPARE(causeOf(side), idOf(cause));
    QCOMPARE(side.failedStep(), Step::Encrypt);
}

void TestRealFaults::recognisesTheWrongPort_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<Cause>("cause");
    for (const Protocol protocol : protocols) {
        QTest::addRow("SSL on the plain port, %s", idOf(protocol).data())
            << protocol << Security::Tls << m_servers.servers().port(protocol, Security::StartTls)
            << Cause::TlsPlaintextPort;
        QTest::addRow("no SSL on the TLS port, %s", idOf(protocol).data())
            << protocol << Security::None << m_servers.servers().port(protocol, Security::Tls)
            << Cause::TlsExpected;
    }
    QTest::newRow("IMAP asked of POP3")
        << Protocol::Imap << Security::Tls << m_servers.servers().port(Protocol::Pop3, Security::Tls)
        << Cause::ProtocolWrong;
    QTest::newRow("POP3 asked of SMTP")
        << Protocol::Pop3 << Security::Tls << m_servers.servers().port(Protocol::Smtp, Security::Tls)
        << Cause::ProtocolWrong;
    QTest::newRow("SMTP asked of IMAP")
        << Protocol::Smtp << Security::Tls << m_servers.servers().port(Protocol::Imap, Security::Tls)
        << Cause::ProtocolWrong;
}

void TestRealFaults::recognisesTheWrongPort()
{
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(quint16, port);
    QFETCH(Cause, cause);
    ServerAccess tried = m_servers.access(protocol, security, allWell);
    tried.endpoint.port = port;
    QCOMPARE(causeOf(m_servers.sideReport(tried)), idOf(cause));
}

void TestRealFaults::saysThatThereIsOneConnectionTooMany_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Cause>("cause");
    // Exim says so in plain text where TLS is awaited, too; Courier closes without a byte.
    QTest::newRow("smtp") << Protocol::Smtp << Cause::ServerUnavailable;
    if (m_servers.hasProgram("courier")) {
        QTest::newRow("imap") << Protocol::Imap << Cause::TcpClosed;
        QTest::newRow("pop3") << Protocol::Pop3 << Cause::TcpClosed;
    }
}

void TestRealFaults::saysThatThereIsOneConnectionTooMany()
{
    QFETCH(Protocol, protocol);
    // Each server counts in its own way: for all ports, or for each.
    QSslSocket onPlainPort;
    do { // Exim still counts those of the tests before, for a moment
        onPlainPort.abort();
        occupy(onPlainPort, m_servers.access(protocol, Security::None, oneConnection).endpoint);
        QVERIFY(onPlainPort.canReadLine());
    } while (onPlainPort.peek(3) == "421");
    QSslSocket onTlsPort;
    occupy(onTlsPort, m_servers.access(protocol, Security::Tls, oneConnection).endpoint);

    for (const Security security : securities) {
        const SideReport side = m_servers.sideReport(m_servers.access(protocol, security, oneConnection));
        QVERIFY(!side.ok);
        QTEST(*side.cause, "cause");
    }
}

void TestRealFaults::offersTheRightPort_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("tried");
    QTest::addColumn<Security>("offered");
    for (const Protocol protocol : protocols) {
        QTest::addRow("%s, SSL on the plain port", idOf(protocol).data())
            << protocol << Security::Tls << Security::StartTls;
        QTest::addRow("%s, no SSL on the TLS port", idOf(protocol).data())
            << protocol << Security::None << Security::Tls;
    }
}

void TestRealFaults::offersTheRightPort()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const Security, tried);
    QFETCH(const Security, offered);
    const ServerAccess right = m_servers.access(protocol, offered, allWell);
    ServerAccess wrong = right;
    wrong.endpoint.security = tried;
    wrong.alternatives = {{right.endpoint, false}};
    const SideReport side = m_servers.sideReport(wrong);
    QVERIFY(!side.ok && !side.passwordSent);
    QCOMPARE(side.remedy, right.endpoint);
    QVERIFY(m_servers.sideReport(right).ok);
}

FACTEUR_GUILESS_MAIN(TestRealFaults)
#include "tst_real_faults.moc"
