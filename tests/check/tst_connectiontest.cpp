// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "ScriptedAccess.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesPass();
    void passesWithStartTls();
    void showsASkippedStepWhereNothingIsEncrypted();
    void namesTheCause_data();
    void namesTheCause();
    void namesTheFaultOfACertificate_data();
    void namesTheFaultOfACertificate();
    void comparesTheNamesOfACertificateItself_data();
    void comparesTheNamesOfACertificateItself();
    void verifiesTheNameAskedForAfterStartTlsToo();
    void trustsNobodyElseWithoutBeingTold();
    void findsPlainTextWhereTlsWasAskedFor();
    void findsTlsWherePlainTextWasAskedFor();
    void refusesBytesBeforeTls();
    void refusesAnEndlessLine();
    void refusesAnEndlessAnswer();
    void showsNoEcho();
    void givesEachUnfinishedSideTheCauseOfItsStep();
    void reportsACancelledTestOnce();
    void canBeCancelledBeforeItBegan();
    void dropsARunningTestWithoutAReport();
    void canBeDestroyedInTheMiddle();
    void tellsEachStep();
    void doesNotWaitForAnAnswerToTheFarewell();
    void knowsSameCredentials();
    void endsWhereABrowserWouldSignIn();
    void findsAnotherPortForABrowserToo();
};

namespace {

constexpr auto imapUntilLogout = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
    C a1 AUTHENTICATE PLAIN
    S: a1 OK in
    IN
    C bye LOGOUT)";

constexpr auto smtpUntilSender = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-localhost
    S: 250 AUTH PLAIN
    C AUTH PLAIN
    S: 235 ok
    IN
    C RSET
    C QUIT)";

CheckOptions options(int timeout = 20'000)
{
    return {timeout, ScriptedServer::authorities()};
}

/// How long a thread of its own has waited, in steps of 50 ms, while this one did whatever it did. When the
/// computer pauses, both do.
class TimeElsewhere final
{
public:
    TimeElsewhere()
    {
        m_tick.setInterval(step);
        m_tick.callOnTimeout(&m_tick, [this] { ++m_steps; });
        m_tick.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, &m_tick, qOverload<>(&QTimer::start));
        QObject::connect(&m_thread, &QThread::finished, &m_tick, &QTimer::stop);
        m_thread.start();
    }
    ~TimeElsewhere()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(TimeElsewhere)

    [[nodiscard]] int milliseconds() const { return m_steps * step; }

private:
    static constexpr int step = 50;

    std::atomic<int> m_steps = 0;
    QTimer m_tick;
    QThread m_thread;
};

CheckReport run(const MailSettings &settings, const CheckOptions &how = options())
{
    ConnectionTest test(how);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(settings);
    if (finished.isEmpty())
        finished.wait(30'000);
    return finished.isEmpty() ? CheckReport() : finished.first().first().value<CheckReport>();
}

/// The report of one side, as it is whatever the other does.
SideReport runOutgoing(const ServerAccess &access, const CheckOptions &how = options())
{
    ScriptedServer other(imapUntilLogout);
    return run({u"tim@example.com"_s, accessTo(other, Protocol::Imap, Security::Tls), access}, how).outgoing;
}

SideReport runIncoming(const ServerAccess &access, const CheckOptions &how = options())
{
    ScriptedServer other(smtpUntilSender);
    return run({u"tim@example.com"_s, access, accessTo(other, Protocol::Smtp, Security::Tls)}, how).incoming;
}

/// "passed passed failed skipped skipped skipped"
QString statesOf(const SideReport &report)
{
    QStringList states;
    for (const StepReport &step : report.steps)
        states.append(idOf(step.state));
    return states.join(u' ');
}

} // namespace

void TestConnectionTest::bothSidesPass()
{
    ScriptedServer imap(imapUntilLogout);
    ScriptedServer smtp(smtpUntilSender);
    const CheckReport report = run({u"tim@example.com"_s, accessTo(imap, Protocol::Imap, Security::Tls),
        accessTo(smtp, Protocol::Smtp, Security::Tls)});
    QCOMPARE(report.incoming.cause, std::nullopt);
    QCOMPARE(report.outgoing.cause, std::nullopt);
    QCOMPARE(report.verdict, Verdict::Works);
    QVERIFY(report.ok() && report.isProtected());
    QVERIFY(report.incoming.encrypted && report.outgoing.encrypted);
    QCOMPARE(statesOf(report.incoming), u"passed passed passed passed passed passed"_s);
    QCOMPARE(statesOf(report.outgoing), u"passed passed passed passed passed passed"_s);
    QVERIFY(report.finishedAt.isValid());
    QCOMPARE(imap.received().first(), "a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm");
}

void TestConnectionTest::passesWithStartTls()
{
    ScriptedServer pop3(R"(
        S: +OK ready
        C CAPA
        S: +OK
        S: STLS
        S: .
        C STLS
        S: +OK go
        TLS
        C CAPA
        S: +OK
        S: USER
        S: .
        C USER tim
        S: +OK
        C PASS tanstaaftanstaaf
        S: +OK
        IN)");
    const SideReport report = runIncoming(accessTo(pop3, Protocol::Pop3, Security::StartTls));
    QCOMPARE(report.cause, std::nullopt);
    QVERIFY(report.ok && report.encrypted && !report.unprotected);
    QCOMPARE(statesOf(report), u"passed passed passed passed passed passed"_s);
}

void TestConnectionTest::showsASkippedStepWhereNothingIsEncrypted()
{
    ScriptedServer smtp(R"(
        S: 220 ready
        C EHLO
        S: 250-localhost
        S: 250 AUTH PLAIN
        C AUTH PLAIN
        S: 235 ok
        IN)");
    ServerAccess access = accessTo(smtp, Protocol::Smtp, Security::None);
    const SideReport refused = runOutgoing(access);
    QCOMPARE(refused.cause, Cause::AuthCleartextRefused);
    QCOMPARE(statesOf(refused), u"passed passed skipped passed failed skipped"_s);
    QVERIFY(!refused.encrypted);

    access.cleartextConsent = true;
    const SideReport report = runOutgoing(access);
    QCOMPARE(statesOf(report), u"passed passed skipped passed passed passed"_s);
    QVERIFY(report.ok && report.unprotected && !report.encrypted);
}

void TestConnectionTest::namesTheCause_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Security>("security");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("states");

    QTest::newRow("a wrong password")
        << QByteArray(R"(
        TLS
        S: 220 ready
        C EHLO
        S: 250-localhost
        S: 250 AUTH PLAIN
        C AUTH PLAIN
        S: 535 5.7.8 Error: authentication failed)")
        << Security::Tls << Cause::AuthRejected << u"passed passed passed passed failed skipped"_s;
    QTest::newRow("STARTTLS is missing")
        << QByteArray(R"(
        S: 220 ready
        C EHLO
        S: 250 localhost)")
        << Security::StartTls << Cause::StartTlsMissing << u"passed passed failed passed skipped skipped"_s;
    QTest::newRow("closed at once") << QByteArray("CLOSE") << Security::StartTls << Cause::TcpClosed
                                    << u"passed passed skipped failed skipped skipped"_s;
    QTest::newRow("closed at once, and TLS expected") << QByteArray(
        "CLOSE") << Security::Tls << Cause::TcpClosed << u"passed passed failed skipped skipped skipped"_s;
    QTest::newRow("turned away") << QByteArray("S: 554 no") << Security::None << Cause::ServerUnavailable
                                 << u"passed passed skipped failed skipped skipped"_s;
    QTest::newRow("another service") << QByteArray("S: SSH-2.0-OpenSSH_9.2") << Security::None
                                     << Cause::ProtocolWrong
                                     << u"passed passed skipped failed skipped skipped"_s;
    QTest::newRow("closed in the sign-in") << QByteArray(R"(
        TLS
        S: 220 ready
        C EHLO
        S: 250-localhost
        S: 250 AUTH PLAIN
        C AUTH PLAIN
        CLOSE)") << Security::Tls << Cause::TcpClosed
                                           << u"passed passed passed passed failed skipped"_s;
    QTest::newRow("no TLS after STARTTLS") << QByteArray(R"(
        S: 220 ready
        C EHLO
        S: 250-localhost
        S: 250 STARTTLS
        C STARTTLS
        S: 220 go
        CLOSE)") << Security::StartTls << Cause::StartTlsFailed
                                           << u"passed passed failed passed skipped skipped"_s;
}

void TestConnectionTest::namesTheCause()
{
    QFETCH(QByteArray, script);
    QFETCH(Security, security);
    QFETCH(QString, states);
    ScriptedServer server(script);
    const SideReport report = runOutgoing(accessTo(server, Protocol::Smtp, security));
    QTEST(report.cause.value_or(Cause::Cancelled), "cause");
    QCOMPARE(statesOf(report), states);
    QVERIFY(!report.ok);
}

void TestConnectionTest::namesTheFaultOfACertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("self-signed") << u"self-signed"_s << Cause::TlsSelfSigned;
    QTest::newRow("unknown issuer") << u"with-unknown-root"_s << Cause::TlsUntrusted;
    QTest::newRow("an issuer that is not shown") << u"untrusted"_s << Cause::TlsIncompleteChain;
    QTest::newRow("for another name") << u"wrong-host"_s << Cause::TlsWrongHost;
    QTest::newRow("expired") << u"expired"_s << Cause::TlsExpired;
    QTest::newRow("not valid yet") << u"not-yet-valid"_s << Cause::TlsNotYetValid;
}

void TestConnectionTest::namesTheFaultOfACertificate()
{
    QFETCH(QString, certificate);
    ScriptedServer server(imapUntilLogout, certificate);
    const SideReport report = runIncoming(accessTo(server, Protocol::Imap, Security::Tls));
    QTEST(report.cause.value_or(Cause::Cancelled), "cause");
    QCOMPARE(statesOf(report), u"passed passed failed skipped skipped skipped"_s);
    QCOMPARE(report.serverSaid, QString());
    QCOMPARE(server.received(), QByteArrayList());
}

void TestConnectionTest::comparesTheNamesOfACertificateItself_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("passes");
    const QString address = u"127.0.0.1"_s;
    const QString name = u"localhost"_s;
    QTest::newRow("an alternative name") << u"good"_s << name << true;
    QTest::newRow("an address") << u"good"_s << address << true;
    QTest::newRow("no alternative names") << u"common-name"_s << name << true;
    QTest::newRow("a common name beside other alternative names")
        << u"common-name-beside-others"_s << name << false;
    QTest::newRow("an address as the common name") << u"address-as-common-name"_s << address << false;
    QTest::newRow("an address as a name") << u"address-as-name"_s << address << false;
}

void TestConnectionTest::comparesTheNamesOfACertificateItself()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, host);
    QFETCH(const bool, passes);
    ScriptedServer server(imapUntilLogout, certificate);
    ServerAccess access = accessTo(server, Protocol::Imap, Security::Tls);
    access.endpoint.host = host;
    const SideReport report = runIncoming(access);
    QCOMPARE(report.ok, passes);
    QCOMPARE(report.cause, passes ? std::nullopt : std::optional(Cause::TlsWrongHost));
    QCOMPARE(server.received().isEmpty(), !passes); // no password
    QCOMPARE(report.commonNameOnly, certificate == u"common-name"_s);
}

void TestConnectionTest::verifiesTheNameAskedForAfterStartTlsToo()
{
    ScriptedServer server(R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C a1 STARTTLS
        S: a1 OK go
        TLS
        C)",
        u"wrong-host"_s);
    const SideReport report = runIncoming(accessTo(server, Protocol::Imap, Security::StartTls));
    QCOMPARE(report.cause, Cause::TlsWrongHost);
    QCOMPARE(statesOf(report), u"passed passed failed passed skipped skipped"_s);
    QCOMPARE(server.received().size(), 1);
}

void TestConnectionTest::trustsNobodyElseWithoutBeingTold()
{
    ScriptedServer server(imapUntilLogout);
    const SideReport report = runIncoming(accessTo(server, Protocol::Imap, Security::Tls), CheckOptions());
    QCOMPARE(report.cause, Cause::TlsIncompleteChain); // nor is its issuer shown
}

void TestConnectionTest::findsPlainTextWhereTlsWasAskedFor()
{
    ScriptedServer server("S: 220 ready");
    const SideReport report = runOutgoing(accessTo(server, Protocol::Smtp, Security::Tls));
    QCOMPARE(report.cause, Cause::TlsPlaintextPort);
    QCOMPARE(statesOf(report), u"passed passed failed skipped skipped skipped"_s);
    QCOMPARE(server.connections(), 2);
}

void TestConnectionTest::findsTlsWherePlainTextWasAskedFor()
{
    // The certificate plays no part: no password goes there.
    ScriptedServer server(imapUntilLogout, u"expired"_s);
    const SideReport report = runIncoming(accessTo(server, Protocol::Imap, Security::None));
    QCOMPARE(report.cause, Cause::TlsExpected);
    QCOMPARE(statesOf(report), u"passed passed skipped failed skipped skipped"_s);
    QCOMPARE(server.received(), QByteArrayList());
}

void TestConnectionTest::refusesBytesBeforeTls()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\n"
                          "C a1 STARTTLS\n"
                          "S: a1 OK go|a2 OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] injected\n"
                          "TLS\n");
    const SideReport report = runIncoming(accessTo(server, Protocol::Imap, Security::StartTls));
    QCOMPARE(report.cause, Cause::StartTlsFailed);
    QVERIFY(!report.encrypted);
}

void TestConnectionTest::refusesAnEndlessLine()
{
    ScriptedServer server("RAW " + QByteArray(70'000, 'x'));
    const SideReport report = runIncoming(accessTo(server, Protocol::Imap, Security::None));
    QCOMPARE(report.cause, Cause::ProtocolGarbage);
    QCOMPARE(report.failedStep(), Step::Greet);
}

void TestConnectionTest::refusesAnEndlessAnswer()
{
    QByteArray answer;
    while (answer.size() < 1'200'000)
        answer += "\n S: * LIST " + QByteArray(1000, 'x');
    ScriptedServer server("S: * OK ready\n C" + answer);
    const SideReport report = runIncoming(accessTo(server, Protocol::Imap, Security::None));
    QCOMPARE(report.cause, Cause::ProtocolGarbage);
    QCOMPARE(report.transcript.size(), 201);
}

void TestConnectionTest::showsNoEcho()
{
    ScriptedServer server(R"(
        TLS
        S: 220 ready
        C EHLO
        S: 250-localhost
        S: 250 AUTH PLAIN
        C AUTH PLAIN
        S: 535-5.7.8 no: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 535 5.7.8 that is tanstaaftanstaaf, dGFuc3RhYWZ0YW5zdGFhZg==)");
    const SideReport report = runOutgoing(accessTo(server, Protocol::Smtp, Security::Tls));
    QCOMPARE(report.cause, Cause::AuthRejected);
    QCOMPARE(report.serverSaid, u"535 5.7.8 no: AUTH PLAIN [***] 5.7.8 that is [***], [***]=="_s);
    const QString said = report.transcript.join(u'\n');
    for (const QString &secret : {u"tanstaaf"_s, u"dGFuc3RhYW"_s, u"AHRpbQB0YW5z"_s})
        QVERIFY2(!said.contains(secret), qPrintable(said));
    QVERIFY(said.contains(u"C: AUTH PLAIN (user name and password sent)"_s));
}

void TestConnectionTest::givesEachUnfinishedSideTheCauseOfItsStep()
{
    ScriptedServer silent("");
    ScriptedServer mute(R"(
        TLS
        S: 220 ready
        C EHLO
        S: 250-localhost
        S: 250 AUTH PLAIN
        C AUTH)");
    const CheckReport report = run(
        {{}, accessTo(silent, Protocol::Pop3, Security::None), accessTo(mute, Protocol::Smtp, Security::Tls)},
        options(3'000));
    QCOMPARE(report.incoming.cause, Cause::ProtocolTimeout);
    QCOMPARE(report.incoming.failedStep(), Step::Greet);
    QCOMPARE(report.outgoing.cause, Cause::ProtocolTimeout);
    QCOMPARE(report.outgoing.failedStep(), Step::SignIn);
    QCOMPARE(report.verdict, Verdict::Both);
}

void TestConnectionTest::reportsACancelledTestOnce()
{
    ScriptedServer silent("");
    ConnectionTest test(options());
    QSignalSpy finished(&test, &ConnectionTest::finished);
    QSignalSpy connected(&silent, &ScriptedServer::connected);
    test.start({{}, accessTo(silent, Protocol::Imap, Security::None),
        accessTo(silent, Protocol::Smtp, Security::Tls)});
    QTRY_COMPARE(connected.size(), 2);
    QVERIFY(test.isRunning());
    test.cancel();
    test.cancel();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QVERIFY(!test.isRunning());
    const auto report = finished.first().first().value<CheckReport>();
    QCOMPARE(report.verdict, Verdict::Cancelled);
    QCOMPARE(report.incoming.cause, Cause::Cancelled);
    QCOMPARE(report.outgoing.cause, Cause::Cancelled);
    QVERIFY(report.incoming.failedStep().has_value());
    test.cancel();
    QVERIFY(!finished.wait(50));
}

void TestConnectionTest::canBeCancelledBeforeItBegan()
{
    ScriptedServer silent("");
    ConnectionTest test(options());
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({{}, accessTo(silent, Protocol::Imap, Security::None),
        accessTo(silent, Protocol::Smtp, Security::Tls)});
    test.cancel();
    QVERIFY(finished.wait());
    const auto report = finished.first().first().value<CheckReport>();
    QCOMPARE(statesOf(report.incoming), u"failed skipped skipped skipped skipped skipped"_s);
    QCOMPARE(report.incoming.steps[0].milliseconds, 0.0);
    QCOMPARE(silent.connections(), 0);
}

void TestConnectionTest::dropsARunningTestWithoutAReport()
{
    ScriptedServer silent("");
    ScriptedServer imap(imapUntilLogout);
    ScriptedServer smtp(smtpUntilSender);
    ConnectionTest test(options());
    QSignalSpy finished(&test, &ConnectionTest::finished);
    QSignalSpy connected(&silent, &ScriptedServer::connected);
    test.start({{}, accessTo(silent, Protocol::Imap, Security::None),
        accessTo(silent, Protocol::Smtp, Security::Tls)});
    QTRY_COMPARE(connected.size(), 2);
    test.start(
        {{}, accessTo(imap, Protocol::Imap, Security::Tls), accessTo(smtp, Protocol::Smtp, Security::Tls)});
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<CheckReport>().verdict, Verdict::Works);
    QVERIFY(!finished.wait(50));
}

void TestConnectionTest::canBeDestroyedInTheMiddle()
{
    ScriptedServer silent("");
    QSignalSpy connected(&silent, &ScriptedServer::connected);
    ServerAccess nowhere = accessTo(silent, Protocol::Smtp, Security::Tls);
    nowhere.endpoint.host = u"facteur-test.invalid"_s;
    const TimeElsewhere time;
    auto test = std::make_unique<ConnectionTest>(options());
    test->start({{}, accessTo(silent, Protocol::Imap, Security::None), nowhere});
    QVERIFY(connected.wait());
    const int before = time.milliseconds();
    test.reset();
    const int waited = time.milliseconds() - before;
    QVERIFY2(waited < 1000, QByteArray::number(waited).constData());
}

void TestConnectionTest::tellsEachStep()
{
    ScriptedServer imap(imapUntilLogout);
    ScriptedServer smtp("S: 554 no");
    ConnectionTest test(options());
    QStringList told;
    connect(&test, &ConnectionTest::stepChanged, &test, [&told](Side side, const StepReport &step) {
        if (side == Side::Outgoing)
            told.append(idOf(step.step) + u' ' + idOf(step.state));
    });
    QSignalSpy sides(&test, &ConnectionTest::sideFinished);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(
        {{}, accessTo(imap, Protocol::Imap, Security::Tls), accessTo(smtp, Protocol::Smtp, Security::None)});
    QVERIFY(finished.wait());
    const QStringList expected{u"resolve running"_s, u"resolve passed"_s, u"connect running"_s,
        u"connect passed"_s, u"greet running"_s, u"greet failed"_s, u"encrypt skipped"_s,
        u"sign-in skipped"_s, u"sender skipped"_s};
    QCOMPARE(told, expected);
    QCOMPARE(sides.size(), 2);
}

void TestConnectionTest::doesNotWaitForAnAnswerToTheFarewell()
{
    ScriptedServer imap(imapUntilLogout);
    const SideReport report = runIncoming(accessTo(imap, Protocol::Imap, Security::Tls), options(5000));
    QVERIFY(report.ok);
    QTRY_COMPARE(imap.received().last(), "bye LOGOUT");
}

void TestConnectionTest::knowsSameCredentials()
{
    ScriptedServer imap(imapUntilLogout);
    ScriptedServer smtp(R"(
        TLS
        S: 220 ready
        C EHLO
        S: 250-localhost
        S: 250 AUTH PLAIN
        C AUTH PLAIN
        S: 535 no)");
    MailSettings settings{
        {}, accessTo(imap, Protocol::Imap, Security::Tls), accessTo(smtp, Protocol::Smtp, Security::Tls)};
    QCOMPARE(run(settings).verdict, Verdict::SendingBlocked);
    settings.outgoing.password = u"another"_s;
    QCOMPARE(run(settings).verdict, Verdict::Outgoing);
}

namespace {

constexpr auto imapOfTokens = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR LOGINDISABLED AUTH=XOAUTH2] ready
    C bye LOGOUT)";

constexpr auto smtpOfTokens = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-localhost
    S: 250 AUTH XOAUTH2 OAUTHBEARER
    C QUIT)";

MailSettings ofBrowser(const ScriptedServer &imap, const ScriptedServer &smtp)
{
    MailSettings settings{u"tim@example.com"_s, accessTo(imap, Protocol::Imap, Security::Tls),
        accessTo(smtp, Protocol::Smtp, Security::Tls)};
    for (ServerAccess *access : {&settings.incoming, &settings.outgoing}) {
        access->signsInByBrowser = true;
        access->password = Secret();
    }
    return settings;
}

} // namespace

void TestConnectionTest::endsWhereABrowserWouldSignIn()
{
    const ScriptedServer imap(imapOfTokens);
    const ScriptedServer smtp(smtpOfTokens);
    const CheckReport report = run(ofBrowser(imap, smtp));
    QVERIFY(report.verdict == Verdict::Works);
    QVERIFY(report.ok());
    QVERIFY(report.isProtected());
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        for (const StepReport &step : report.side(side).steps) {
            const bool isOfSignIn =
                step.step == Step::SignIn || step.step == Step::Mailbox || step.step == Step::Sender;
            QVERIFY(step.state == (isOfSignIn ? StepState::Skipped : StepState::Passed));
        }
    }
    const QByteArray all = (imap.received() + smtp.received()).join('\n');
    QVERIFY(!all.contains("AUTH") && !all.contains("LOGIN") && !all.contains("MAIL"));
}

void TestConnectionTest::findsAnotherPortForABrowserToo()
{
    const ScriptedServer imap(imapOfTokens);
    const ScriptedServer smtp(smtpOfTokens);
    MailSettings settings = ofBrowser(imap, smtp);
    settings.outgoing.endpoint.port = closedPort();
    Endpoint other = settings.outgoing.endpoint;
    other.port = smtp.serverPort();
    settings.outgoing.alternatives = {{other, false}};
    const CheckReport report = run(settings);
    QVERIFY(report.verdict == Verdict::Outgoing);
    QCOMPARE(report.outgoing.remedy, std::optional(other));
}

FACTEUR_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
