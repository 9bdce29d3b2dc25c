// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "HostileScripts.h"
#include "HostileServer.h"
#include "HostileTest.h"
#include "Memory.h"
#include "ScriptedServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 4; ///< of a build that checks itself at every step
#else
constexpr int slowness = 1;
#endif

/// The longest stretch during which the event loop of this thread did nothing else.
class Pace final : public QObject
{
public:
    Pace()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.callOnTimeout(this, &Pace::look);
        m_tick.start(5);
        m_clock.start();
    }

    /// In milliseconds, without the time in which the thread was ready, and others had the processor.
    [[nodiscard]] double longest() const { return m_longest; }

    void look()
    {
        const double waited = waitedForProcessor();
        const double passed = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        m_clock.restart();
        m_longest = std::max(m_longest, passed - (waited - m_waited));
        m_waited = waited;
    }

private:
    /// In milliseconds (proc(5), /proc/[pid]/schedstat).
    static double waitedForProcessor()
    {
        QFile file(u"/proc/thread-self/schedstat"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 1e6 : 0;
    }

    QTimer m_tick;
    QElapsedTimer m_clock;
    double m_waited = waitedForProcessor();
    double m_longest = 0;
};

/// A HostileServer in a thread of its own: what it does itself is not to be measured.
class ServerElsewhere
{
public:
    ServerElsewhere(const QByteArray &script, const QString &certificate)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        call([&] { m_server = std::make_unique<HostileServer>(script, certificate); });
    }
    ~ServerElsewhere()
    {
        call([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerElsewhere)

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

private:
    template <typename Function>
    void call(Function function)
    {
        QMetaObject::invokeMethod(&m_context, function, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<HostileServer> m_server;
};

/// The beginning of a line that is not the last one of an answer.
QByteArray beginningOfMore(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return "* LIST ";
    case Protocol::Pop3:
        return "X ";
    case Protocol::Smtp:
        return "250-";
    }
    Q_UNREACHABLE();
}

/// An answer to the sign-in that is as long as it may be.
QByteArray longRefusal(const HostileScripts &scripts)
{
    const QByteArray words(60'000, 'x');
    QByteArray acts;
    for (int lines = scripts.protocol == Protocol::Smtp ? 15 : 0; lines > 0; --lines)
        acts += "S: 535-" + words + '\n';
    return acts + scripts.refusal + words;
}

} // namespace

/// The connection test leaves the event loop free and the memory, too, whatever a server does: also one that
/// is faster than we are.
class TestHostilePace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheEventLoopFree_data();
    void leavesTheEventLoopFree();
};

void TestHostilePace::leavesTheEventLoopFree_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Trust>("trust");
    const Trust authorities{ScriptedServer::authorities(), false};
    // The first one: OpenSSL is loaded, and reads the system's store.
    QTest::newRow("the first handshake") << Protocol::Imap << Security::Tls << QByteArray("TLS") << Trust();
    for (const HostileScripts &scripts : hostileScripts()) {
        const auto row = [&](const char *name, Security security, const QByteArray &script) {
            QTest::addRow("%s, %s", name, idOf(scripts.protocol).data())
                << scripts.protocol << security << script << authorities;
        };
        const QByteArray more = "FLOOD " + beginningOfMore(scripts.protocol);
        row("an endless line", Security::None, "FLOOD x");
        row("empty lines", Security::None, "FLOOD \\r\\n");
        row("an endless greeting", Security::None,
            scripts.greeting.chopped(1).replace("S:", "RAW") + "\nFLOOD x");
        row("long lines", Security::None, scripts.asked + more + QByteArray(60'000, 'x') + "\\r\\n");
        row("short lines", Security::None, scripts.asked + more + "x\\r\\n");
        row("an endless greeting within TLS", Security::Tls,
            "TLS\n" + scripts.greeting.chopped(1).replace("S:", "RAW") + "\nFLOOD x");
        row("long lines within TLS", Security::Tls,
            "TLS\n" + scripts.asked + more + QByteArray(60'000, 'x') + "\\r\\n");
        row("short lines within TLS", Security::Tls, "TLS\n" + scripts.asked + more + "x\\r\\n");
        row("a long refusal", Security::Tls, scripts.signIn + longRefusal(scripts));
        row("all is well", Security::Tls, scripts.signIn + scripts.acceptance + scripts.inside);
    }
}

void TestHostilePace::leavesTheEventLoopFree()
{
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    QFETCH(Trust, trust);
    const ServerElsewhere server(script, goodCertificate());
    ServerAccess access;
    access.endpoint = {protocol, u"127.0.0.1"_s, server.port(), security};
    access.userName = hostileUserName();
    access.password = hostilePassword();
    ConnectionTest test({10'000, trust});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    Memory memory;
    memory.watch();
    Pace pace;
    test.start({u"tim@example.com"_s, access, access});
    QVERIFY(finished.wait(12'000));
    pace.look();
    // The promise is 50 ms. The rest is for slow computers.
    QVERIFY2(pace.longest() < 150 * slowness, QByteArray::number(pace.longest()).constData());
    // Both sides together; the servers in the other thread hold half a MiB.
    const qint64 grown = memory.grownBy().value_or(0);
    QVERIFY2(grown < qint64{64} * 1024 * 1024, QByteArray::number(grown).constData());
}

QTEST_GUILESS_MAIN(TestHostilePace)
#include "tst_hostile_pace.moc"
