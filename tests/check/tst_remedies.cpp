// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "FreeTime.h"
#include "ScriptedAccess.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTimer>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What is offered where the chosen setting does not work. One scripted server is one alternative.
class TestRemedies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatAnswers_data();
    void offersWhatAnswers();
    void needsAnAnswerAndASignIn_data();
    void needsAnAnswerAndASignIn();
    void prefersProtection();
    void neverLowersTheProtection();
    void offersOnlyProtectionWhereThatIsWhatIsMissing();
    void offersNothingForARefusedPassword_data();
    void offersNothingForARefusedPassword();
    void offersNothingForAPasswordRefusedAfterASlowGreeting();
    void doesNotWaitForASilentAlternative();
    void isThereWhenAConnectionTimesOut();
    void staysWithinTheTimeout();
    void stopsWithTheTest();
    void connectsNowhereOnceTheFailureStoppedTheTest();
    void takesNoTimeWhereAllIsWell();
    void offersOneWhileTheFirstAttemptWaits_data();
    void offersOneWhileTheFirstAttemptWaits();
    void offersTheBestOnceItHasAnswered();
    void offersNothingEarlyToWhoIsServed_data();
    void offersNothingEarlyToWhoIsServed();
    void offersNothingEarlyToWhoHasFailed();
    void offersNothingToWhoStopped();
    void tellsWhatWasTriedInVain();
    void triesNothingInVainWhereAllIsWell();
};

namespace {

const QString remedyPassword = u"tanstaaf-tanstaaf"_s;

constexpr auto tlsAlternative = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-localhost
    S: 250 AUTH PLAIN
    C QUIT
    C)";

constexpr auto startTlsAlternative = R"(
    S: 220 ready
    C EHLO
    S: 250-localhost
    S: 250 STARTTLS
    C STARTTLS
    S: 220 go
    TLS
    C EHLO
    S: 250-localhost
    S: 250 AUTH LOGIN
    C QUIT
    C)";

ServerAccess accessTo(quint16 port, Security security = Security::Tls)
{
    ServerAccess access;
    access.endpoint = {Protocol::Smtp, u"127.0.0.1"_s, port, security};
    access.userName = u"tim@example.com"_s;
    access.password = remedyPassword;
    return access;
}

ServerAlternative alternative(
    const ScriptedServer &server, Security security = Security::Tls, bool staysPlain = false)
{
    return {{Protocol::Smtp, u"127.0.0.1"_s, server.serverPort(), security}, staysPlain};
}

constexpr auto silence = "";
constexpr auto smtpWithRemedy = "S: 220 ready\nC\nS: 250-localhost|250 AUTH PLAIN\nC AUTH\nS: 235 ok\nIN";

/// A port of 127.0.0.1 where somebody listens who takes no connection any more: his queue is full.
class FullServer final
{
public:
    FullServer()
    {
        m_server.setListenBacklogSize(0);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no listener on loopback");
        m_server.pauseAccepting();
        m_first.connectToHost(QHostAddress::LocalHost, port());
        if (!m_first.waitForConnected())
            qFatal("the queue has no room at all");
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    QTcpSocket m_first;
};

/// A test of both sides, which the outgoing side alone is of interest in.
class WatchedTest final
{
public:
    /// \a first: what \a outgoing leads to.
    explicit WatchedTest(const ServerAccess &outgoing, const ScriptedServer *first = nullptr)
        : m_imap(imapThatLetsIn)
    {
        ServerAccess incoming = accessTo(m_imap.serverPort());
        incoming.endpoint.protocol = Protocol::Imap;
        QObject::connect(&m_test, &ConnectionTest::remedyOffered, &m_test, [this, first] {
            m_sidesBeforeOffer = sidesFinished.size();
            m_hadItsTime = m_timeIsUp;
            m_servedBeforeOffer = first && !first->received().isEmpty();
        });
        QTimer::singleShot(2'900, Qt::PreciseTimer, &m_test, [this] { m_timeIsUp = true; });
        m_test.start({u"tim@example.com"_s, incoming, outgoing});
    }

    void cancel() { m_test.cancel(); }
    /// That had a report when the first offer came; -1 where none came.
    [[nodiscard]] qsizetype sidesBeforeOffer() const { return m_sidesBeforeOffer; }
    /// The first offer came after the three seconds that the first attempt has for itself: timers that stand
    /// so near to each other come in their order, whatever else the computer does.
    [[nodiscard]] bool hadItsTime() const { return m_hadItsTime; }
    /// An offer came though the first server had greeted, and got an answer.
    [[nodiscard]] bool servedBeforeOffer() const { return m_servedBeforeOffer; }
    /// Waits for the end.
    [[nodiscard]] SideReport report()
    {
        if (finished.isEmpty())
            finished.wait(30'000);
        return finished.isEmpty() ? SideReport() : finished.first().first().value<CheckReport>().outgoing;
    }

private:
    ScriptedServer m_imap;
    ConnectionTest m_test{{20'000, ScriptedServer::authorities()}};
    qsizetype m_sidesBeforeOffer = -1;
    bool m_timeIsUp = false;
    bool m_hadItsTime = false;
    bool m_servedBeforeOffer = false;

public:
    QSignalSpy offered{&m_test, &ConnectionTest::remedyOffered};
    QSignalSpy sidesFinished{&m_test, &ConnectionTest::sideFinished};
    QSignalSpy finished{&m_test, &ConnectionTest::finished};
};

CheckReport runRemedies(const ServerAccess &outgoing, int timeout = 20'000)
{
    ScriptedServer imap(imapThatLetsIn);
    ServerAccess incoming = accessTo(imap.serverPort());
    incoming.endpoint.protocol = Protocol::Imap;
    Patience patience;
    patience.smtpGreeting = patience.silence; // as for a port that is registered for TLS
    ConnectionTest test({timeout, {ScriptedServer::authorities()}, patience});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({u"tim@example.com"_s, incoming, outgoing});
    if (!finished.wait(30'000))
        return {};
    return finished.first().first().value<CheckReport>();
}

/// Nothing that an alternative got is anybody's name or password.
bool gotNoSecret(const ScriptedServer &server)
{
    const QByteArray said = server.received().join('\n').toLower();
    return !said.contains("auth plain") && !said.contains("auth login") && !said.contains("login")
        && !said.contains("tim") && !said.contains("tanstaaf") && !said.contains("pass");
}

} // namespace

void TestRemedies::offersWhatAnswers_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Security>("security");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("refused") << QByteArray() << Security::Tls << Cause::TcpRefused;
    QTest::newRow("closed at once") << QByteArray("CLOSE") << Security::Tls << Cause::TcpClosed;
    QTest::newRow("SSL on a plain port")
        << QByteArray("S: 220 ready") << Security::Tls << Cause::TlsPlaintextPort;
    QTest::newRow("no SSL on a TLS port") << QByteArray("TLS") << Security::None << Cause::TlsExpected;
    QTest::newRow("another service") << QByteArray("S: SSH-2.0-OpenSSH_9.2") << Security::StartTls
                                     << Cause::ProtocolWrong;
    QTest::newRow("STARTTLS is missing")
        << QByteArray("S: 220 ready\nC\nS: 250 localhost") << Security::StartTls << Cause::StartTlsMissing;
    QTest::newRow("turned away") << QByteArray("S: 554 no") << Security::None << Cause::ServerUnavailable;
    QTest::newRow("no sign-in here") << QByteArray("TLS\nS: 220 ready\nC\nS: 250 localhost") << Security::Tls
                                     << Cause::AuthNotOffered;
}

void TestRemedies::offersWhatAnswers()
{
    QFETCH(const QByteArray, script);
    QFETCH(const Security, security);
    auto wrong = std::make_unique<ScriptedServer>(script);
    ServerAccess access = accessTo(wrong->serverPort(), security);
    if (script.isEmpty())
        wrong.reset();
    ScriptedServer right(startTlsAlternative);
    access.alternatives = {alternative(right, Security::StartTls)};
    const SideReport report = runRemedies(access).outgoing;
    QTEST(report.cause.value_or(Cause::Cancelled), "cause");
    QCOMPARE(report.remedy, access.alternatives.first().endpoint);
    QVERIFY(!report.passwordSent);
    QCOMPARE(right.connections(), 1);
    QVERIFY(gotNoSecret(right));
    QTRY_COMPARE(right.received().last(), "QUIT");
}

void TestRemedies::needsAnAnswerAndASignIn_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("certificate");
    QTest::newRow("nothing to sign in with")
        << QByteArray("TLS\nS: 220 ready\nC\nS: 250 localhost\nC") << u"good"_s;
    QTest::newRow("only what we cannot do")
        << QByteArray("TLS\nS: 220 ready\nC\nS: 250-localhost\nS: 250 AUTH XOAUTH2\nC") << u"good"_s;
    QTest::newRow("turned away") << QByteArray("TLS\nS: 554 no\nC") << u"good"_s;
    QTest::newRow("another service") << QByteArray("TLS\nS: +OK ready\nC") << u"good"_s;
    QTest::newRow("another's certificate") << QByteArray(tlsAlternative) << u"wrong-host"_s;
    QTest::newRow("closed") << QByteArray("CLOSE") << u"good"_s;
}

void TestRemedies::needsAnAnswerAndASignIn()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, certificate);
    ScriptedServer bad(script, certificate);
    ServerAccess access = accessTo(closedPort());
    access.alternatives = {alternative(bad)};
    const SideReport report = runRemedies(access).outgoing;
    QCOMPARE(report.cause, Cause::TcpRefused);
    QCOMPARE(report.remedy, std::nullopt);
    QVERIFY(gotNoSecret(bad));
}

void TestRemedies::prefersProtection()
{
    ScriptedServer unprotected(startTlsAlternative);
    ScriptedServer protectedOne(tlsAlternative);
    ServerAccess access = accessTo(closedPort(), Security::None);
    access.alternatives = {alternative(unprotected, Security::None), alternative(protectedOne)};
    QCOMPARE(runRemedies(access).outgoing.remedy, access.alternatives.last().endpoint);
}

void TestRemedies::neverLowersTheProtection()
{
    ScriptedServer opportunistic(startTlsAlternative);
    ScriptedServer plain(startTlsAlternative);
    ServerAccess access = accessTo(closedPort(), Security::Tls);
    access.alternatives = {
        alternative(opportunistic, Security::None), alternative(plain, Security::None, true)};
    QCOMPARE(runRemedies(access).outgoing.remedy, std::nullopt);

    access.endpoint.security = Security::None;
    QCOMPARE(runRemedies(access).outgoing.remedy, access.alternatives.first().endpoint);
    QCOMPARE(plain.connections(), 0);
}

void TestRemedies::offersOnlyProtectionWhereThatIsWhatIsMissing()
{
    ScriptedServer bare("S: 220 ready\nC\nS: 250-localhost\nS: 250 AUTH PLAIN\nC");
    ScriptedServer opportunistic(startTlsAlternative);
    ScriptedServer protectedOne(startTlsAlternative);
    ServerAccess access = accessTo(bare.serverPort(), Security::None);
    access.alternatives = {alternative(opportunistic, Security::None)};
    SideReport report = runRemedies(access).outgoing;
    QCOMPARE(report.cause, Cause::AuthCleartextRefused);
    QCOMPARE(report.remedy, std::nullopt);

    access.alternatives.append(alternative(protectedOne, Security::StartTls));
    report = runRemedies(access).outgoing;
    QCOMPARE(report.cause, Cause::AuthCleartextRefused);
    QCOMPARE(report.remedy, access.alternatives.last().endpoint);
}

void TestRemedies::offersNothingForARefusedPassword_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("rejected") << QByteArray("S: 535 5.7.8 no");
    QTest::newRow("blocked") << QByteArray("S: 525 5.7.13 disabled");
    QTest::newRow("later") << QByteArray("S: 454 4.7.0 later");
    QTest::newRow("closed after the password") << QByteArray("CLOSE");
}

void TestRemedies::offersNothingForARefusedPassword()
{
    QFETCH(const QByteArray, answer);
    ScriptedServer server("TLS\nS: 220 ready\nC\nS: 250-localhost\nS: 250 AUTH PLAIN\nC AUTH\n" + answer);
    ScriptedServer other(tlsAlternative);
    ServerAccess access = accessTo(server.serverPort());
    access.alternatives = {alternative(other)};
    const SideReport report = runRemedies(access).outgoing;
    QVERIFY(report.passwordSent);
    QCOMPARE(report.remedy, std::nullopt);
    QCOMPARE(other.connections(), 0);
}

void TestRemedies::offersNothingForAPasswordRefusedAfterASlowGreeting()
{
    ScriptedServer server(
        "TLS\nWAIT 3000\nS: 220 ready\nC\nS: 250-localhost\nS: 250 AUTH PLAIN\nC AUTH\nS: 535 5.7.8 no");
    ScriptedServer other(tlsAlternative);
    ServerAccess access = accessTo(server.serverPort());
    access.alternatives = {alternative(other)};
    const SideReport report = runRemedies(access).outgoing;
    QCOMPARE(other.connections(), 1); // the silence made it look for one, and it answered
    QVERIFY(report.passwordSent);
    QCOMPARE(report.remedy, std::nullopt);
}

void TestRemedies::doesNotWaitForASilentAlternative()
{
    ScriptedServer silent("");
    ScriptedServer late(startTlsAlternative);
    ServerAccess access = accessTo(closedPort());
    access.alternatives = {alternative(silent), alternative(late, Security::StartTls)};
    FreeTime time;
    QCOMPARE(runRemedies(access).outgoing.remedy, access.alternatives.last().endpoint);
    QVERIFY(time.milliseconds() < 6'000);

    // The best has answered: nobody waits for the others.
    std::swap(access.alternatives.first(), access.alternatives.last());
    time.restart();
    QCOMPARE(runRemedies(access).outgoing.remedy, access.alternatives.first().endpoint);
    QVERIFY(time.milliseconds() < 2'500);
}

void TestRemedies::isThereWhenAConnectionTimesOut()
{
    // An address for documentation (RFC 5737): nobody answers, or the network says so at once.
    ServerAccess access = accessTo(465);
    access.endpoint.host = u"192.0.2.1"_s;
    ScriptedServer right(tlsAlternative);
    access.alternatives = {alternative(right)};
    ConnectionTest test({8'000, ScriptedServer::authorities()});
    QSignalSpy searching(&test, &ConnectionTest::remedySearchStarted);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    ServerAccess incoming = access;
    incoming.endpoint.protocol = Protocol::Imap;
    incoming.alternatives.clear();
    test.start({{}, incoming, access});
    QVERIFY(finished.wait(20'000));
    const auto report = finished.first().first().value<CheckReport>();
    QVERIFY(report.outgoing.failedStep() == Step::Connect);
    QCOMPARE(report.outgoing.remedy, access.alternatives.first().endpoint);
    QCOMPARE(report.verdict, Verdict::Network);
    QCOMPARE(searching.size(), 1);
    QCOMPARE(searching.first().first().value<Side>(), Side::Outgoing);
}

void TestRemedies::staysWithinTheTimeout()
{
    ScriptedServer silent("");
    ServerAccess access = accessTo(closedPort());
    access.alternatives = {alternative(silent)};
    const FreeTime time;
    const SideReport report = runRemedies(access, 1'500).outgoing;
    QCOMPARE(report.cause, Cause::TcpRefused);
    QVERIFY(time.milliseconds() < 2'500);
}

void TestRemedies::stopsWithTheTest()
{
    ScriptedServer silent("");
    ServerAccess access = accessTo(closedPort());
    access.alternatives = {alternative(silent)};
    ConnectionTest test({20'000, ScriptedServer::authorities()});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    QSignalSpy probed(&silent, &ScriptedServer::connected);
    test.start({{}, access, access});
    QTRY_VERIFY(probed.size() >= 1);
    test.cancel();
    QVERIFY(finished.wait(1'000));
    const auto report = finished.first().first().value<CheckReport>();
    QCOMPARE(report.verdict, Verdict::Cancelled);
    QCOMPARE(report.outgoing.remedy, std::nullopt);
}

void TestRemedies::connectsNowhereOnceTheFailureStoppedTheTest()
{
    ScriptedServer right(tlsAlternative);
    ServerAccess access = accessTo(closedPort());
    access.alternatives = {alternative(right)};
    ConnectionTest test({20'000, ScriptedServer::authorities()});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    connect(&test, &ConnectionTest::stepChanged, &test, [&test](Side, const StepReport &step) {
        if (step.state == StepState::Failed)
            test.cancel();
    });
    test.start({{}, access, access});
    QVERIFY(finished.wait(10'000));
    QCOMPARE(finished.first().first().value<CheckReport>().verdict, Verdict::Cancelled);
    QCOMPARE(right.connections(), 0);
}

void TestRemedies::takesNoTimeWhereAllIsWell()
{
    ScriptedServer good("TLS\nS: 220 ready\nC\nS: 250-localhost\nS: 250 AUTH PLAIN\nC AUTH\nS: 235 ok\nIN");
    ScriptedServer other(tlsAlternative);
    ServerAccess access = accessTo(good.serverPort());
    access.alternatives = {alternative(other)};
    const CheckReport report = runRemedies(access);
    QVERIFY(report.ok());
    QCOMPARE(report.outgoing.remedy, std::nullopt);
    QCOMPARE(other.connections(), 0);
}

void TestRemedies::offersOneWhileTheFirstAttemptWaits_data()
{
    QTest::addColumn<bool>("connects");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Security>("security");
    QTest::newRow("no connection") << false << QByteArray() << Security::Tls;
    QTest::newRow("no connection, no SSL") << false << QByteArray() << Security::None;
    QTest::newRow("silence instead of a handshake") << true << QByteArray(silence) << Security::Tls;
    QTest::newRow("no greeting") << true << QByteArray(silence) << Security::StartTls;
    QTest::newRow("no greeting within TLS") << true << QByteArray("TLS") << Security::Tls;
}

void TestRemedies::offersOneWhileTheFirstAttemptWaits()
{
    QFETCH(const bool, connects);
    QFETCH(const QByteArray, script);
    QFETCH(const Security, security);
    FullServer full;
    ScriptedServer wrong(script);
    ScriptedServer right(startTlsAlternative);
    ServerAccess access = accessTo(connects ? wrong.serverPort() : full.port(), security);
    access.alternatives = {alternative(right, Security::StartTls)};
    WatchedTest test(access);
    QTRY_COMPARE_WITH_TIMEOUT(test.offered.size(), 1, 10'000);
    QVERIFY(test.hadItsTime());
    QCOMPARE(test.offered.first().at(0).value<Side>(), Side::Outgoing);
    QCOMPARE(test.offered.first().at(1).value<Endpoint>(), access.alternatives.first().endpoint);
    QCOMPARE(test.sidesBeforeOffer(), 1); // the incoming one
    QVERIFY(test.finished.isEmpty());
    test.cancel();
    QCOMPARE(test.report().cause, Cause::Cancelled);
    QCOMPARE(test.offered.size(), 1);
}

void TestRemedies::offersTheBestOnceItHasAnswered()
{
    ScriptedServer wrong(silence);
    ScriptedServer bad("TLS\nS: 554 no\nC");
    ScriptedServer late("WAIT 2500\n" + QByteArray(startTlsAlternative));
    ScriptedServer quick(startTlsAlternative);
    ServerAccess access = accessTo(wrong.serverPort());
    access.alternatives = {
        alternative(bad), alternative(late, Security::StartTls), alternative(quick, Security::StartTls)};
    WatchedTest test(access);
    QTRY_COMPARE_WITH_TIMEOUT(test.offered.size(), 1, 10'000);
    QCOMPARE(test.offered.first().at(1).value<Endpoint>(), access.alternatives.at(1).endpoint);
    QVERIFY(test.finished.isEmpty());
}

void TestRemedies::offersNothingEarlyToWhoIsServed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("passes");
    QTest::newRow("greeted late, and passed") << QByteArray("WAIT 2600\n") + smtpWithRemedy << true;
    QTest::newRow("greeted late, and left alone")
        << QByteArray("WAIT 2600\nS: 220 ready\nC\nWAIT 1000\nCLOSE") << false;
}

void TestRemedies::offersNothingEarlyToWhoIsServed()
{
    QFETCH(const QByteArray, script);
    QFETCH(const bool, passes);
    ScriptedServer slow(script);
    ScriptedServer other(tlsAlternative);
    ServerAccess access = accessTo(slow.serverPort(), Security::None);
    access.cleartextConsent = true;
    access.alternatives = {alternative(other)};
    WatchedTest test(access, &slow);
    const SideReport report = test.report();
    QCOMPARE(report.ok, passes);
    QCOMPARE(other.connections(), 1);
    // Where the computer paused, the time may have been up before the greeting was read.
    QVERIFY(!test.servedBeforeOffer());
    QCOMPARE(report.remedy.has_value(), !passes);
}

void TestRemedies::offersNothingEarlyToWhoHasFailed()
{
    ScriptedServer late("WAIT 3500\n" + QByteArray(tlsAlternative));
    ScriptedServer wrong("WAIT 2500\nCLOSE");
    ServerAccess access = accessTo(wrong.serverPort());
    access.alternatives = {alternative(late)};
    WatchedTest test(access);
    const SideReport report = test.report();
    QCOMPARE(report.cause, Cause::TcpClosed);
    QCOMPARE(test.offered.size(), 0);
}

void TestRemedies::offersNothingToWhoStopped()
{
    ScriptedServer wrong(silence);
    ScriptedServer right(tlsAlternative);
    ServerAccess access = accessTo(wrong.serverPort());
    access.alternatives = {alternative(right)};
    WatchedTest stopped(access);
    WatchedTest other(access);
    QTRY_COMPARE_WITH_TIMEOUT(right.received().count("QUIT"), 2, 10'000);
    const qsizetype before = stopped.offered.size(); // one, where the computer paused
    stopped.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(other.offered.size(), 1, 10'000); // when the other's time is up, too
    QCOMPARE(stopped.offered.size(), before);
}

void TestRemedies::tellsWhatWasTriedInVain()
{
    ScriptedServer turnsAway("TLS\nS: 554 no\nC");
    ScriptedServer unanswered(silence);
    ScriptedServer late("WAIT 500\n" + QByteArray(startTlsAlternative));
    ServerAccess access = accessTo(closedPort(), Security::StartTls);
    access.alternatives = {alternative(turnsAway), alternative(late, Security::StartTls),
        alternative(unanswered), {{Protocol::Smtp, u"127.0.0.1"_s, closedPort(), Security::Tls}}};
    const CheckReport report = runRemedies(access);
    const QList<Endpoint> inVain{access.alternatives.first().endpoint, access.alternatives.last().endpoint};
    QCOMPARE(report.outgoing.triedInVain, inVain);
    QCOMPARE(report.outgoing.remedy, access.alternatives.at(1).endpoint);
    QVERIFY(report.incoming.triedInVain.isEmpty());
}

void TestRemedies::triesNothingInVainWhereAllIsWell()
{
    ScriptedServer good(QByteArray("TLS\n") + smtpWithRemedy);
    ServerAccess access = accessTo(good.serverPort());
    access.alternatives = {{{Protocol::Smtp, u"127.0.0.1"_s, closedPort(), Security::Tls}}};
    const CheckReport report = runRemedies(access);
    QVERIFY(report.ok());
    QVERIFY(report.outgoing.triedInVain.isEmpty());
}

FACTEUR_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
