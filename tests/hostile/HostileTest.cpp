// SPDX-License-Identifier: MIT
#include "HostileTest.h"

#include "ConnectionTest.h"
#include "HostileConnection.h"
#include "HostileServer.h"
#include "Leaks.h"
#include "Memory.h"
#include "ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qint64 mayGrowBy = qint64{64} * 1024 * 1024; ///< bytes
constexpr int grace = 1'000; ///< milliseconds
constexpr qsizetype longestText = 510; ///< 500 characters and what the transcript puts before them
constexpr qsizetype longestTranscript = 201; ///< lines

const QString passed = u"passed"_s;

ServerAccess accessTo(const HostileServer &server, Protocol protocol, Security security)
{
    ServerAccess access;
    access.endpoint = {protocol, u"127.0.0.1"_s, server.serverPort(), security};
    access.userName = hostileUserName();
    access.password = hostilePassword();
    return access;
}

QByteArray goodScript(Protocol protocol)
{
    const HostileScripts &scripts = hostileScripts().at(static_cast<std::size_t>(protocol));
    return scripts.signIn + scripts.acceptance + scripts.inside;
}

/// "tls.expired in encrypt", or "passed".
QString asText(const Ending &ending)
{
    return ending.cause ? idOf(*ending.cause) + u" in "_s + idOf(ending.step) : passed;
}

QString asText(const SideReport &report)
{
    return asText({report.cause, report.failedStep().value_or(Step::Resolve)});
}

bool isSettled(const SideReport &report)
{
    return std::all_of(report.steps.cbegin(), report.steps.cend(), [](const StepReport &step) {
        return step.state != StepState::Pending && step.state != StepState::Running;
    });
}

auto failedSteps(const SideReport &report)
{
    return std::count_if(report.steps.cbegin(), report.steps.cend(),
        [](const StepReport &step) { return step.state == StepState::Failed; });
}

auto passwordsAmong(const QByteArrayList &lines)
{
    return std::count_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) {
        return !leaksOf(hostilePassword(), QString::fromUtf8(line)).isEmpty();
    });
}

/// What is wrong with the texts of a report, or nothing.
QString faultOf(const SideReport &report)
{
    if (report.transcript.size() > longestTranscript)
        return u"the transcript has no end"_s;
    const QStringList texts = serverTextsOf(report);
    const QString leaks = leaksOf(hostilePassword(), texts.join(u'\n')).join(u", "_s);
    if (!leaks.isEmpty())
        return u"the password is in it "_s + leaks;
    for (const QString &text : texts) {
        if (hasControls(text) || text.size() > longestText)
            return u"not fit to be shown: "_s + text;
    }
    return {};
}

} // namespace

QString hostilePassword()
{
    return u"tan\"staaf\\ 100% \u00e9\u20ac free"_s;
}

QString hostileUserName()
{
    return u"tim"_s;
}

QString goodCertificate()
{
    return QStringLiteral(FACTEUR_TEST_CERTIFICATES "/good.pem");
}

QString hostileCertificate()
{
    return QStringLiteral(FACTEUR_HOSTILE_CERTIFICATE);
}

void addHostileColumns()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("beforeSignIn");
}

void addHostileRow(const char *name, Protocol protocol, Security security, const QByteArray &script,
    const Ending &ending, const QString &certificate)
{
    QTest::addRow("%s, %s", name, idOf(protocol).data())
        << protocol << security << script << certificate << asText(ending) << (ending.step < Step::SignIn);
}

void tryHostileRow(int timeout)
{
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    QFETCH(QString, certificate);
    QFETCH(QString, ending);
    QFETCH(bool, beforeSignIn);
    const bool isOutgoing = protocol == Protocol::Smtp;
    const Protocol otherProtocol = isOutgoing ? Protocol::Imap : Protocol::Smtp;
    HostileServer server(script, certificate);
    HostileServer other(goodScript(otherProtocol), goodCertificate());
    const ServerAccess access = accessTo(server, protocol, security);
    const ServerAccess otherAccess = accessTo(other, otherProtocol, Security::Tls);

    Memory memory;
    memory.watch();
    ConnectionTest test({timeout, ScriptedServer::authorities()});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({u"tim@example.com"_s, isOutgoing ? otherAccess : access, isOutgoing ? access : otherAccess});
    QVERIFY2(finished.wait(timeout + grace), "not in time");
    const auto grown = memory.grownBy();

    const auto report = finished.constFirst().constFirst().value<CheckReport>();
    const SideReport &side = isOutgoing ? report.outgoing : report.incoming;
    const SideReport &otherSide = isOutgoing ? report.incoming : report.outgoing;
    const QByteArray said = side.transcript.mid(0, 20).join(u'\n').toUtf8();
    QVERIFY2(asText(side) == ending,
        qPrintable(asText(side) + u", not "_s + ending + u"\n"_s + QString::fromUtf8(said)));
    QCOMPARE(failedSteps(side), ending == passed ? 0 : 1);
    QVERIFY(isSettled(side));
    QCOMPARE(asText(otherSide), passed);
    QCOMPARE(faultOf(side), QString());
    QVERIFY2(grown.value_or(0) < mayGrowBy, QByteArray::number(grown.value_or(0)).constData());
    // Everything that was sent has arrived once the connections are gone.
    QTRY_VERIFY(server.findChildren<HostileConnection *>().isEmpty());
    QVERIFY(passwordsAmong(server.received()) <= (beforeSignIn ? 0 : 1));
}

} // namespace Facteur
