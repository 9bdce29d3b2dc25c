// SPDX-License-Identifier: MIT
#include "PracticeClient.h"
#include "PracticeConnection.h"
#include "PracticeImap.h"
#include "PracticeListener.h"
#include "TestProgram.h"

#include <QFile>
#include <QSslKey>

#include <array>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a client of the practice server cannot do: take up much, or slip something in.
class TestPracticeLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsALineThatIsTooLong();
    void takesALineUpToTheLimit();
    void turnsAwayTooManyConnections();
    void endsAnIdleConnection_data();
    void endsAnIdleConnection();
    void endsOneThatDoesNotRead();
    void refusesBytesBetweenStartTlsAndTls();
    void refusesPlainTextOnATlsPort();
    void survivesDisconnectionAtAnyMoment();
};

namespace {

QSslConfiguration serverTls()
{
    QFile certificate(u":/practice/server.pem"_s);
    QFile key(u":/practice/server.key"_s);
    QSslConfiguration tls;
    if (certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly)) {
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    }
    return tls;
}

std::unique_ptr<PracticeListener> imapListener(Security security, const PracticeLimits &limits)
{
    auto listener = std::make_unique<PracticeListener>(
        Protocol::Imap, security, serverTls(),
        [security] { return std::make_unique<PracticeImap>(PracticeMailbox(), security == Security::Tls); },
        limits);
    listener->listen(QHostAddress::LocalHost);
    return listener;
}

} // namespace

void TestPracticeLimits::endsALineThatIsTooLong()
{
    const auto listener = imapListener(Security::StartTls, {.lineLength = 1024});
    PracticeClient client;
    QVERIFY(client.connectTo(listener->serverPort()));
    QVERIFY(client.line().startsWith("* OK"));
    client.send(QByteArray(100'000, 'a'));
    QCOMPARE(client.line(), "* BYE Input line too long."_ba);
    QVERIFY(client.waitUntilClosed());
}

void TestPracticeLimits::takesALineUpToTheLimit()
{
    const auto listener = imapListener(Security::StartTls, {.lineLength = 1024});
    PracticeClient client;
    QVERIFY(client.connectTo(listener->serverPort()));
    QVERIFY(client.line().startsWith("* OK"));
    QCOMPARE(client.ask("1 " + QByteArray(1020, 'a')), "1 BAD Error in IMAP command: Unknown command."_ba);
    QCOMPARE(client.ask("2 NOOP"), "2 OK NOOP completed."_ba);
}

void TestPracticeLimits::turnsAwayTooManyConnections()
{
    const auto listener = imapListener(Security::StartTls, {.connections = 2});
    std::array<PracticeClient, 2> welcome;
    for (PracticeClient &client : welcome) {
        QVERIFY(client.connectTo(listener->serverPort()));
        QVERIFY(client.line().startsWith("* OK"));
    }
    PracticeClient oneTooMany;
    QVERIFY(oneTooMany.connectTo(listener->serverPort()));
    QVERIFY(oneTooMany.waitUntilClosed());

    QCOMPARE(welcome[0].ask("1 LOGOUT"), "* BYE Logging out"_ba);
    QTRY_COMPARE(listener->findChildren<PracticeConnection *>().size(), 1);
    PracticeClient next;
    QVERIFY(next.connectTo(listener->serverPort()));
    QVERIFY(next.line().startsWith("* OK"));
}

void TestPracticeLimits::endsAnIdleConnection_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("after the greeting") << Security::StartTls;
    QTest::newRow("before the handshake") << Security::Tls;
}

void TestPracticeLimits::endsAnIdleConnection()
{
    QFETCH(Security, security);
    const auto listener = imapListener(security, {.idleTime = 50});
    PracticeClient client;
    QVERIFY(client.connectTo(listener->serverPort()));
    QVERIFY(client.waitUntilClosed());
    QCOMPARE(client.socket().readAll().contains("* BYE Disconnected for inactivity.\r\n"),
        security == Security::StartTls);
    QTRY_VERIFY(listener->findChildren<PracticeConnection *>().isEmpty());
}

void TestPracticeLimits::endsOneThatDoesNotRead()
{
    const auto listener = imapListener(Security::StartTls, {.unsentBytes = 4096});
    PracticeClient client;
    client.socket().setReadBufferSize(1);
    QVERIFY(client.connectTo(listener->serverPort()));
    const QByteArray flood = QByteArray("1 CAPABILITY\r\n").repeated(10'000);
    const bool closed = QTest::qWaitFor([&] {
        if (!client.isClosed() && client.socket().bytesToWrite() == 0)
            client.send(flood);
        return listener->findChildren<PracticeConnection *>().isEmpty();
    });
    QVERIFY(closed);
}

void TestPracticeLimits::refusesBytesBetweenStartTlsAndTls()
{
    const auto listener = imapListener(Security::StartTls, {});
    PracticeClient client;
    QVERIFY(client.connectTo(listener->serverPort()));
    QVERIFY(client.line().startsWith("* OK"));
    client.send("1 STARTTLS\r\n2 LOGIN marie@jardin.example framboise-47\r\n");
    QVERIFY(client.waitUntilClosed());
    QVERIFY(!client.socket().readAll().contains("2 OK"));
}

void TestPracticeLimits::refusesPlainTextOnATlsPort()
{
    const auto listener = imapListener(Security::Tls, {});
    PracticeClient client;
    QVERIFY(client.connectTo(listener->serverPort()));
    client.send("1 LOGIN marie@jardin.example framboise-47\r\n");
    QVERIFY(client.waitUntilClosed());
    QVERIFY(!client.socket().readAll().contains("1 OK"));
    QTRY_VERIFY(listener->findChildren<PracticeConnection *>().isEmpty());
}

void TestPracticeLimits::survivesDisconnectionAtAnyMoment()
{
    const auto listener = imapListener(Security::StartTls, {});
    const QByteArrayList beginnings = {"", "1 LOG", "1 LOGIN {3}\r\n", "1 STARTTLS\r\n"};
    for (const QByteArray &beginning : beginnings) {
        PracticeClient client;
        QVERIFY(client.connectTo(listener->serverPort()));
        client.send(beginning);
        QTRY_VERIFY(client.socket().bytesToWrite() == 0);
        QTRY_VERIFY(client.socket().bytesAvailable() > 0);
        client.socket().abort();
        QTRY_VERIFY(listener->findChildren<PracticeConnection *>().isEmpty());
    }
}

FACTEUR_GUILESS_MAIN(TestPracticeLimits)
#include "tst_practice_limits.moc"
