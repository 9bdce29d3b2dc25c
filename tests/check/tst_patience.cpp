// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Nobody speaks to an SMTP server before it has greeted, and nobody hurries one that is greeting.
class TestPatience final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoMayHearTls_data();
    void knowsWhoMayHearTls();
    void speaksInTime_data();
    void speaksInTime();
    void saysNothingBeforeTheGreeting_data();
    void saysNothingBeforeTheGreeting();
    void saysNothingWithinTlsBeforeTheGreeting();
    void listensWhereTheHandshakeIsSilent();
    void listensWhereTheHandshakeFailed();
    void leavesOneThatIsGreetingAlone_data();
    void leavesOneThatIsGreetingAlone();
    void asksAtLast_data();
    void asksAtLast();
    void asksAfterOtherSettings();
    void recognisesAWebServerWithinTlsAtLast();
    void asksOthersSooner_data();
    void asksOthersSooner();
    void triesTlsOnTheSamePortOnceItHasFailed();
};

namespace {

constexpr int soon = 20; ///< milliseconds
constexpr int never = 3'600'000;

constexpr auto smtpUntilSignIn = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-localhost
    S: 250 AUTH PLAIN
    C QUIT
    C)";

/// Greets when it is told to, and keeps whatever it hears before, on any connection.
class LateServer final : public QTcpServer
{
public:
    /// \a atOnce: what it says to everybody who connects.
    explicit LateServer(QByteArray atOnce = {})
        : m_atOnce(std::move(atOnce))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no listener on loopback");
        connect(this, &QTcpServer::newConnection, this, &LateServer::take);
    }

    void answerTheFirst(const QByteArray &answer) { m_answer = answer; }
    void greet(const QByteArray &greeting)
    {
        m_greeted = true;
        for (QTcpSocket *socket : std::as_const(m_sockets))
            socket->write(greeting);
    }
    [[nodiscard]] qsizetype connections() const { return m_heard.size(); }
    /// Before the greeting; one for each connection, in their order.
    [[nodiscard]] const QByteArrayList &heard() const { return m_heard; }

private:
    void take()
    {
        QTcpSocket *const socket = nextPendingConnection();
        const qsizetype index = m_heard.size();
        m_heard.append(QByteArray());
        m_sockets.append(socket);
        socket->write(m_atOnce);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, index] {
            const QByteArray bytes = socket->readAll();
            if (!m_greeted)
                m_heard[index] += bytes;
            if (index == 0)
                socket->write(std::exchange(m_answer, {}));
        });
    }

    QByteArray m_atOnce;
    QByteArray m_answer;
    QByteArrayList m_heard;
    QList<QTcpSocket *> m_sockets; ///< children
    bool m_greeted = false;
};

Endpoint at(quint16 port, Security security, Protocol protocol = Protocol::Smtp)
{
    return {protocol, u"127.0.0.1"_s, port, security};
}

/// A test whose other side ends at once, and another setting of this one that works: once that has been
/// tried, the server has been silent for longer than one waits for others than SMTP servers.
class PatientTest final
{
public:
    PatientTest(const Endpoint &endpoint, const Patience &patience, int timeout = 30'000,
        const QList<ServerAlternative> &others = {})
        : test({timeout, {ScriptedServer::authorities()}, patience})
        , m_isOutgoing(endpoint.protocol == Protocol::Smtp)
    {
        ServerAccess access;
        access.endpoint = endpoint;
        access.userName = u"tim@example.com"_s;
        access.password = u"tanstaaf-tanstaaf"_s;
        access.alternatives = others;
        if (m_isOutgoing)
            access.alternatives.append({at(other.serverPort(), Security::Tls)});
        ServerAccess opposite;
        opposite.endpoint = at(closedPort(), Security::Tls, m_isOutgoing ? Protocol::Imap : Protocol::Smtp);
        test.start({access.userName, m_isOutgoing ? opposite : access, m_isOutgoing ? access : opposite});
    }

    [[nodiscard]] bool triedTheOther() const { return other.received().contains("QUIT"); }
    [[nodiscard]] SideReport report()
    {
        if (finished.isEmpty())
            finished.wait(40'000);
        if (finished.isEmpty())
            return {};
        const auto whole = finished.first().first().value<CheckReport>();
        return m_isOutgoing ? whole.outgoing : whole.incoming;
    }

    ScriptedServer other{smtpUntilSignIn};
    ConnectionTest test;
    QSignalSpy finished{&test, &ConnectionTest::finished};

private:
    bool m_isOutgoing;
};

Patience patience(int smtpGreeting)
{
    Patience patience;
    patience.silence = soon;
    patience.smtpGreeting = smtpGreeting;
    patience.listening = 0;
    return patience;
}

} // namespace

void TestPatience::knowsWhoMayHearTls_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<bool>("may");
    QTest::newRow("IMAP") << Protocol::Imap << quint16(143) << true;
    QTest::newRow("POP3, a port of somebody's own") << Protocol::Pop3 << quint16(2110) << true;
    QTest::newRow("SMTP, TLS from the first byte") << Protocol::Smtp << quint16(465) << true;
    QTest::newRow("SMTP, submission") << Protocol::Smtp << quint16(587) << false;
    QTest::newRow("SMTP, between servers") << Protocol::Smtp << quint16(25) << false;
    QTest::newRow("SMTP, a port of somebody's own") << Protocol::Smtp << quint16(2465) << false;
}

void TestPatience::knowsWhoMayHearTls()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const quint16, port);
    for (const Security security : {Security::StartTls, Security::None, Security::Tls})
        QTEST(Patience::mayHearTls(at(port, security, protocol)), "may");
}

void TestPatience::speaksInTime_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("wait");
    QTest::newRow("a minute") << 58'000 << 8'000; // and the 2 s before
    QTest::newRow("just enough") << 10'000 << 8'000;
    QTest::newRow("2 s before the end") << 6'000 << 4'000;
    QTest::newRow("no time left") << 1'000 << 0;
    QTest::newRow("it is over") << 0 << 0;
}

void TestPatience::speaksInTime()
{
    QFETCH(const int, left);
    QTEST(Patience().untilSpeaking(left), "wait");
}

void TestPatience::saysNothingBeforeTheGreeting_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("tlsElsewhere");
    QTest::newRow("STARTTLS") << Security::StartTls << false;
    QTest::newRow("no SSL") << Security::None << false;
    QTest::newRow("no SSL, and the provider says that the port begins with it") << Security::None << true;
}

void TestPatience::saysNothingBeforeTheGreeting()
{
    QFETCH(const Security, security);
    QFETCH(const bool, tlsElsewhere);
    LateServer server;
    QList<ServerAlternative> others;
    if (tlsElsewhere)
        others.append({at(server.serverPort(), Security::Tls)});
    PatientTest test(at(server.serverPort(), security), patience(never), 30'000, others);
    QTRY_VERIFY(test.triedTheOther());
    QCOMPARE(server.connections(), 1);
    server.greet("554 not today\r\n");
    const SideReport report = test.report();
    QCOMPARE(report.cause, Cause::ServerUnavailable);
    QCOMPARE(server.heard().first(), QByteArray());
    QVERIFY(!report.passwordSent);
}

void TestPatience::saysNothingWithinTlsBeforeTheGreeting()
{
    ScriptedServer server("TLS\nC");
    PatientTest test(at(server.serverPort(), Security::Tls), patience(never));
    QTRY_VERIFY(test.triedTheOther());
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.received(), QByteArrayList());
    test.test.cancel();
    QCOMPARE(test.report().cause, Cause::Cancelled);
}

void TestPatience::listensWhereTheHandshakeIsSilent()
{
    LateServer server;
    PatientTest test(at(server.serverPort(), Security::Tls), patience(never));
    QTRY_COMPARE(server.connections(), 2);
    QTRY_VERIFY(test.triedTheOther());
    QCOMPARE(server.heard().last(), QByteArray());
    server.greet("220 mail.example ready\r\n");
    QCOMPARE(test.report().cause, Cause::TlsPlaintextPort);
    QCOMPARE(server.connections(), 2);
}

void TestPatience::listensWhereTheHandshakeFailed()
{
    LateServer server;
    server.answerTheFirst("554 you speak too early\r\n");
    PatientTest test(at(server.serverPort(), Security::Tls), patience(never));
    QTRY_COMPARE(server.connections(), 2);
    QTRY_VERIFY(test.triedTheOther());
    QCOMPARE(server.heard().last(), QByteArray());
    server.greet("220 mail.example ready\r\n");
    QCOMPARE(test.report().cause, Cause::TlsPlaintextPort);
    QCOMPARE(server.connections(), 2);
}

void TestPatience::leavesOneThatIsGreetingAlone_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("SMTP, the first of two lines")
        << Protocol::Smtp << QByteArray("220-mail.example\r\n") << QByteArray("554 not today\r\n");
    QTest::newRow("SMTP, half a line") << Protocol::Smtp << QByteArray("554 not") << QByteArray(" today\r\n");
    QTest::newRow("IMAP, half a line") << Protocol::Imap << QByteArray("* BYE no") << QByteArray("t now\r\n");
}

void TestPatience::leavesOneThatIsGreetingAlone()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, rest);
    LateServer server(beginning);
    LateServer silent; // a witness: what is not asked by the time that it is, is not asked at all
    Patience impatient = patience(0);
    impatient.silence = 500;
    PatientTest test(at(server.serverPort(), Security::StartTls, protocol), impatient);
    QTRY_COMPARE(server.connections(), 1);
    PatientTest witness(at(silent.serverPort(), Security::StartTls, protocol), impatient);
    QTRY_COMPARE(silent.connections(), 2);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(test.other.connections(), 0);
    server.greet(rest);
    QCOMPARE(test.report().cause, Cause::ServerUnavailable);
    QCOMPARE(server.heard(), QByteArrayList{QByteArray()});
}

void TestPatience::asksAtLast_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("wholeEnds");
    QTest::newRow("STARTTLS") << Security::StartTls << false;
    QTest::newRow("no SSL") << Security::None << false;
    QTest::newRow("STARTTLS, before the whole ends") << Security::StartTls << true;
}

void TestPatience::asksAtLast()
{
    QFETCH(const Security, security);
    QFETCH(const bool, wholeEnds);
    ScriptedServer server("TLS");
    Patience atLast = patience(wholeEnds ? never : soon);
    const int timeout = 30'000;
    if (wholeEnds)
        atLast.beforeTheEnd = timeout - 5 * soon;
    PatientTest test(at(server.serverPort(), security), atLast, timeout);
    const SideReport report = test.report();
    QCOMPARE(report.cause, Cause::TlsExpected);
    QCOMPARE(report.remedy, at(test.other.serverPort(), Security::Tls));
    QVERIFY(!report.passwordSent);
}

void TestPatience::asksAfterOtherSettings()
{
    ScriptedServer server("TLS");
    PatientTest test(at(server.serverPort(), Security::StartTls), patience(20 * soon));
    QByteArrayList order;
    QObject::connect(
        &test.test, &ConnectionTest::remedySearchStarted, &test.test, [&] { order << "others"; });
    QObject::connect(&server, &ScriptedServer::connected, &test.test, [&] { order << "this one"; });
    QCOMPARE(test.report().cause, Cause::TlsExpected);
    QCOMPARE(order, (QByteArrayList{"this one", "others", "this one"}));
}

void TestPatience::recognisesAWebServerWithinTlsAtLast()
{
    ScriptedServer server("TLS\nC HEAD\nS: HTTP/1.0 302 Found");
    PatientTest test(at(server.serverPort(), Security::Tls), patience(soon));
    const SideReport report = test.report();
    QCOMPARE(report.cause, Cause::ProtocolWrong);
    QCOMPARE(report.answeredBy, u"HTTP"_s);
}

void TestPatience::asksOthersSooner_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("IMAP") << Protocol::Imap;
    QTest::newRow("POP3") << Protocol::Pop3;
}

void TestPatience::asksOthersSooner()
{
    QFETCH(const Protocol, protocol);
    ScriptedServer server("TLS");
    PatientTest test(at(server.serverPort(), Security::StartTls, protocol), patience(never));
    QCOMPARE(test.report().cause, Cause::TlsExpected);
}

void TestPatience::triesTlsOnTheSamePortOnceItHasFailed()
{
    ScriptedServer server(smtpUntilSignIn);
    const Endpoint withTls = at(server.serverPort(), Security::Tls);
    PatientTest test(at(server.serverPort(), Security::None), patience(soon), 30'000, {{withTls}});
    const SideReport report = test.report();
    QCOMPARE(report.cause, Cause::TlsExpected);
    QCOMPARE(report.remedy, withTls);
}

FACTEUR_GUILESS_MAIN(TestPatience)
#include "tst_patience.moc"
