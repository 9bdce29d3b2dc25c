// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// Passes everything on to a server, and counts how often the client speaks after the server has spoken.
class CountingRelay final : public QTcpServer
{
public:
    explicit CountingRelay(const ScriptedServer &server)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, port = server.serverPort()] {
            QTcpSocket *const client = nextPendingConnection();
            auto *const behind = new QTcpSocket(client);
            behind->connectToHost(QHostAddress::LocalHost, port);
            connect(client, &QTcpSocket::readyRead, this, [this, client, behind] {
                if (std::exchange(m_serverSpoke, false))
                    ++m_turns;
                behind->write(client->readAll());
            });
            connect(behind, &QTcpSocket::readyRead, this, [this, client, behind] {
                m_serverSpoke = true;
                client->write(behind->readAll());
            });
            connect(client, &QTcpSocket::disconnected, behind, &QTcpSocket::disconnectFromHost);
        });
    }

    [[nodiscard]] int turns() const { return m_turns; }

private:
    int m_turns = 0;
    bool m_serverSpoke = true; ///< so that the first word counts, too
};

/// All that this program has read so far (proc(5), /proc/[pid]/io); nothing where that cannot be told.
std::optional<qint64> bytesRead()
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().simplified().split(' ').value(1).toLongLong(); // rchar, which comes first
}

} // namespace

/// No round trip that the protocol does not require (TCP 1, TLS 1, greeting 1, EHLO 1,
/// AUTH 1).
class TestRoundTrips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAuthoritiesBeforeAnythingWaits();
    void saysNoMoreThanItMust_data();
    void saysNoMoreThanItMust();
};

void TestRoundTrips::readsTheAuthoritiesBeforeAnythingWaits()
{
    ScriptedServer imap("TLS\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\nC\nS: a1 OK in\nIN");
    ScriptedServer refusing("S: 554 no");
    ServerAccess incoming;
    incoming.endpoint = {Protocol::Imap, u"127.0.0.1"_s, imap.serverPort(), Security::Tls};
    incoming.userName = u"tim"_s;
    incoming.password = u"tanstaaftanstaaf"_s;
    ServerAccess outgoing = incoming;
    outgoing.endpoint = {Protocol::Smtp, u"127.0.0.1"_s, refusing.serverPort(), Security::None};
    const auto atFirst = bytesRead();
    if (!atFirst)
        QSKIP("This system does not tell how much a program reads.");
    ConnectionTest test({20'000, ScriptedServer::authorities()});
    const qint64 before = *bytesRead() - *atFirst;
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({{}, incoming, outgoing});
    QVERIFY(finished.wait(30'000));
    const qint64 meanwhile = *bytesRead() - *atFirst - before;
    QVERIFY(finished.first().first().value<CheckReport>().incoming.ok);
    if (QSslConfiguration::systemCaCertificates().isEmpty())
        QSKIP("This system has no authorities.");
    // The system's store is some hundred KB, a sign-in a few.
    QVERIFY2(meanwhile < before / 10, QByteArray::number(meanwhile).constData());
}

void TestRoundTrips::saysNoMoreThanItMust_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("turns");
    // With TLS the client speaks twice (hello; finished, answered by the greeting) before its first command,
    // and once at the end, to take leave, without waiting for an answer.
    QTest::newRow("SMTP, TLS: EHLO, AUTH, MAIL")
        << Protocol::Smtp << Security::Tls
        << QByteArray("TLS\nS: 220 ready\nC EHLO\nS: 250-localhost|250 AUTH PLAIN\nC AUTH PLAIN \nS: 235 in\n"
                      "C MAIL\nS: 250 ok\nC RSET\nC QUIT")
        << 2 + 2 + 1 + 1;
    QTest::newRow("IMAP, TLS, told in the greeting: AUTHENTICATE, EXAMINE")
        << Protocol::Imap << Security::Tls
        << QByteArray(
               "TLS\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\nC a1 AUTHENTICATE PLAIN \n"
               "S: a1 OK [CAPABILITY IMAP4rev1 IDLE] in\nC a2 EXAMINE\nS: a2 OK\nC bye LOGOUT")
        << 2 + 1 + 1 + 1;
    QTest::newRow("IMAP, TLS, not told: CAPABILITY, AUTHENTICATE, EXAMINE")
        << Protocol::Imap << Security::Tls
        << QByteArray("TLS\nS: * OK ready\nC a1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN|"
                      "a1 OK done\nC a2 AUTHENTICATE PLAIN \nS: a2 OK in\n"
                      "C a3 EXAMINE\nS: a3 OK\nC bye LOGOUT")
        << 2 + 2 + 1 + 1;
    QTest::newRow("POP3, TLS: CAPA, AUTH, STAT")
        << Protocol::Pop3 << Security::Tls
        << QByteArray(
               "TLS\nS: +OK ready\nC CAPA\nS: +OK|SASL PLAIN|.\nC AUTH PLAIN \nS: +OK in\nC STAT\nS: +OK\n"
               "C QUIT")
        << 2 + 2 + 1 + 1;
    QTest::newRow("IMAP, STARTTLS: STARTTLS, hello, finished with CAPABILITY, AUTHENTICATE, EXAMINE")
        << Protocol::Imap << Security::StartTls
        << QByteArray("S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\nC a1 STARTTLS\nS: a1 OK go\nTLS\n"
                      "C a2 CAPABILITY\nS: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN|a2 OK done\n"
                      "C a3 AUTHENTICATE PLAIN \nS: a3 OK in\nC a4 EXAMINE\nS: a4 OK\nC bye LOGOUT")
        << 1 + 2 + 1 + 1 + 1;
}

void TestRoundTrips::saysNoMoreThanItMust()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const Security, security);
    QFETCH(const QByteArray, script);
    ScriptedServer server(script);
    ScriptedServer refusing("S: * BYE no");
    const CountingRelay relay(server);
    ServerAccess tried;
    tried.endpoint = {protocol, u"127.0.0.1"_s, relay.serverPort(), security};
    tried.userName = u"tim"_s;
    tried.password = u"tanstaaftanstaaf"_s;
    ServerAccess other = tried;
    other.endpoint = {Protocol::Imap, u"127.0.0.1"_s, refusing.serverPort(), Security::None};
    const bool isOutgoing = protocol == Protocol::Smtp;
    ConnectionTest test({20'000, ScriptedServer::authorities()});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({{}, isOutgoing ? other : tried, isOutgoing ? tried : other});
    QVERIFY(finished.wait(30'000));
    const auto report = finished.first().first().value<CheckReport>();
    const SideReport &side = isOutgoing ? report.outgoing : report.incoming;
    QVERIFY2(side.ok, qPrintable(side.transcript.join(u'\n')));
    const qsizetype lines = script.count("\nC");
    QTRY_COMPARE(server.received().size(), lines);
    QFETCH(const int, turns);
    QCOMPARE(relay.turns(), turns);
    QCOMPARE(server.connections(), 1);
}

FACTEUR_GUILESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
