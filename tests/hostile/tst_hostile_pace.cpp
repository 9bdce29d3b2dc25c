// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "HostileScripts.h"
#include "HostileTest.h"
#include "Line.h"
#include "Memory.h"
#include "ScriptedServer.h"
#include "ServerElsewhere.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// How much a line takes in before everything else in this thread has had its turn.
class Helpings final
{
public:
    explicit Helpings(Line *line)
    {
        QObject::connect(line, &Line::bytesReceived, &m_turn, [this](const QByteArray &bytes) {
            m_largest = std::max(m_largest, m_sinceTurn += bytes.size());
        });
        m_turn.callOnTimeout(&m_turn, [this] { m_sinceTurn = 0; });
        m_turn.start(0);
    }

    /// In bytes.
    [[nodiscard]] qsizetype largest() const { return m_largest; }

private:
    QTimer m_turn;
    qsizetype m_sinceTurn = 0;
    qsizetype m_largest = 0;
};

/// Floods with \a line, which is not the last one of the answer.
QByteArray floodOf(Protocol protocol, const QByteArray &line)
{
    switch (protocol) {
    case Protocol::Imap:
        return "FLOOD * LIST " + line + "\\r\\n";
    case Protocol::Pop3:
        return "S: +OK\nFLOOD X " + line + "\\r\\n";
    case Protocol::Smtp:
        return "FLOOD 250-" + line + "\\r\\n";
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
    QTest::addColumn<std::optional<Cause>>("cause");
    const Trust authorities{ScriptedServer::authorities(), false};
    // The first one: it reads the system's store.
    QTest::newRow("the first handshake") << Protocol::Imap << Security::Tls << QByteArray("TLS") << Trust()
                                         << std::optional(Cause::TlsIncompleteChain);
    for (const HostileScripts &scripts : hostileScripts()) {
        const auto row = [&](const char *name, Security security, const QByteArray &script,
                             std::optional<Cause> cause = Cause::ProtocolGarbage) {
            QTest::addRow("%s, %s", name, idOf(scripts.protocol).data())
                << scripts.protocol << security << script << authorities << cause;
        };
        const QByteArray longLines = scripts.asked + floodOf(scripts.protocol, QByteArray(60'000, 'x'));
        const QByteArray shortLines = scripts.asked + floodOf(scripts.protocol, "x");
        row("an endless line", Security::None, "FLOOD x");
        row("empty lines", Security::None, "FLOOD \\r\\n");
        row("an endless greeting", Security::None,
            scripts.greeting.chopped(1).replace("S:", "RAW") + "\nFLOOD x");
        row("long lines", Security::None, longLines);
        row("short lines", Security::None, shortLines);
        row("an endless greeting within TLS", Security::Tls,
            "TLS\n" + scripts.greeting.chopped(1).replace("S:", "RAW") + "\nFLOOD x");
        row("long lines within TLS", Security::Tls, "TLS\n" + longLines);
        row("short lines within TLS", Security::Tls, "TLS\n" + shortLines);
        row("a long refusal", Security::Tls, scripts.signIn + longRefusal(scripts), Cause::AuthRejected);
        row("all is well", Security::Tls, scripts.signIn + scripts.acceptance + scripts.inside, std::nullopt);
    }
}

void TestHostilePace::leavesTheEventLoopFree()
{
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    QFETCH(Trust, trust);
    QFETCH(std::optional<Cause>, cause);
    const ServerElsewhere server(script, goodCertificate());
    ServerAccess access;
    access.endpoint = {protocol, u"127.0.0.1"_s, server.port(), security};
    access.userName = hostileUserName();
    access.password = hostilePassword();
    ConnectionTest test({20'000, trust});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    Memory memory;
    memory.watch();
    test.start({u"tim@example.com"_s, access, access});
    std::vector<std::unique_ptr<Helpings>> helpings;
    for (Line *line : test.findChildren<Line *>())
        helpings.push_back(std::make_unique<Helpings>(line));
    QVERIFY(!helpings.empty());
    QVERIFY(finished.wait(25'000));
    qsizetype largest = 0;
    for (const auto &helping : helpings)
        largest = std::max(largest, helping->largest());
    // In plain text 16 KiB at a time, when something came and when there is more. TLS is deciphered in one
    // go, up to what the socket's buffers hold, 64 KiB each.
    const qsizetype most = qsizetype{security == Security::Tls ? 192 : 48} * 1024;
    QVERIFY2(largest <= most, QByteArray::number(largest).constData());
    const auto report = finished.first().first().value<CheckReport>();
    for (const SideReport &side : {report.incoming, report.outgoing}) {
        // Where the computer is slow, the time is up before too much has come.
        if (cause != Cause::ProtocolGarbage || side.cause != Cause::ProtocolTimeout)
            QCOMPARE(side.cause, cause);
    }
    // Both sides together; the servers in the other thread hold half a MiB.
    const qint64 grown = memory.grownBy().value_or(0);
    QVERIFY2(grown < qint64{64} * 1024 * 1024, QByteArray::number(grown).constData());
}

FACTEUR_GUILESS_MAIN(TestHostilePace)
#include "tst_hostile_pace.moc"
