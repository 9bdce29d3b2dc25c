// SPDX-License-Identifier: MIT
#include "PracticeServer.h"
#include "Setup.h"
#include "Sitting.h"
#include "TestProgram.h"
#include "TestProgress.h"

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How one test goes on, is counted, and is left.
class TestTestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordCountsFromTheMomentItLeaves();
    void twoSidesCountTwo();
    void aTestThatIsLeftBeforeAPasswordLeftSaysNothing();
    void aTestThatIsCancelledSaysSo();
    void practiceCountsNothingAndRefusesNothing();
    void nothingConnectsAfterTheEnd_data();
    void nothingConnectsAfterTheEnd();
    void aSideThatPassedIsToldAsPassed();
    void theTimeIsTheClocks();
    void aServerIsSlowAfterFiveSecondsWithoutAGreeting();
    void aRefusalIsBeforeTheNextTestAlone();
    void aTestMayBeginFromWhatAnotherTells_data();
    void aTestMayBeginFromWhatAnotherTells();

private:
    ScriptedServer m_imap{Script::imapTakes};
    ScriptedServer m_smtp{Script::smtpTakes};
    const QStringList m_marie{u"marie@jardin.example"_s};
};

void TestTestSession::aPasswordCountsFromTheMomentItLeaves()
{
    Sitting sitting;
    ScriptedServer imap(Script::imapNeverAnswers);
    ScriptedServer silence(Script::silence);
    sitting.session.begin(Sitting::request(imap, silence));
    QCOMPARE(sitting.session.attempts(m_marie), 0);
    QTRY_COMPARE(sitting.session.attempts(m_marie), 1);
    QVERIFY(sitting.session.isRunning());
    QCOMPARE(sitting.session.attempts({u"paul@jardin.example"_s}), 0);
    sitting.session.leave();
    QVERIFY(sitting.finished.wait(1'000));
    const auto report = sitting.finished.first().first().value<CheckReport>();
    QCOMPARE(report.verdict, Verdict::Cancelled);
    QVERIFY(report.incoming.passwordSent);
    QCOMPARE(sitting.session.attempts(m_marie), 1);
    // Nobody has refused it.
    QCOMPARE(sitting.session.gate(Sitting::request(imap, silence)), TestSession::Gate::Open);
}

void TestTestSession::twoSidesCountTwo()
{
    Sitting sitting;
    QVERIFY(sitting.run(Sitting::request(m_imap, m_smtp)).ok());
    QCOMPARE(sitting.session.attempts(m_marie), 2);
}

void TestTestSession::aTestThatIsLeftBeforeAPasswordLeftSaysNothing()
{
    Sitting sitting;
    ScriptedServer silence(Script::silence);
    sitting.session.begin(Sitting::request(silence, silence));
    QTRY_COMPARE(silence.connections(), 2);
    sitting.session.leave();
    QTRY_VERIFY(!sitting.session.isRunning());
    QVERIFY(sitting.run(Sitting::request(m_imap, m_smtp)).ok());
    QCOMPARE(sitting.finished.size(), 1);
    QCOMPARE(sitting.session.attempts(m_marie), 2);
    QCOMPARE(silence.connections(), 2);
}

void TestTestSession::aTestThatIsCancelledSaysSo()
{
    Sitting sitting;
    ScriptedServer silence(Script::silence);
    sitting.session.begin(Sitting::request(silence, silence));
    QTRY_COMPARE(silence.connections(), 2);
    sitting.session.cancel();
    QVERIFY(sitting.finished.isEmpty());
    QVERIFY(sitting.finished.wait(1'000));
    QCOMPARE(sitting.finished.first().first().value<CheckReport>().verdict, Verdict::Cancelled);
    QCOMPARE(sitting.session.attempts(m_marie), 0);
}

void TestTestSession::practiceCountsNothingAndRefusesNothing()
{
    Setup setup(Catalogue::load(u":/packs"_s));
    PracticeServer practice;
    QVERIFY(practice.start(Scenario::WrongPassword));
    Exercise exercise = practice.exercise();
    exercise.account.guideId = u"thunderbird"_s;
    setup.beginPractice(exercise);
    QSignalSpy finished(&setup.session(), &TestSession::finished);
    QCOMPARE(setup.session().begin(setup.testRequest()), TestSession::Gate::Open);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(setup.report().value_or(CheckReport()).verdict, Verdict::Password);
    QCOMPARE(setup.passwordToRetype(), Side::Incoming); // as it would be with a real one
    QCOMPARE(setup.attempts(), 0);
    QVERIFY(practice.start(Scenario::AllWorks));
    exercise = practice.exercise();
    exercise.account.guideId = u"thunderbird"_s;
    setup.beginPractice(exercise);
    QCOMPARE(setup.session().begin(setup.testRequest()), TestSession::Gate::Open);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(setup.report().value_or(CheckReport()).verdict, Verdict::Works);
    QCOMPARE(setup.attempts(), 0);
}

void TestTestSession::nothingConnectsAfterTheEnd_data()
{
    using End = void (*)(std::unique_ptr<Sitting> &);
    QTest::addColumn<End>("end");
    QTest::newRow("left") << End([](std::unique_ptr<Sitting> &sitting) { sitting->session.leave(); });
    QTest::newRow("cancelled") << End([](std::unique_ptr<Sitting> &sitting) { sitting->session.cancel(); });
    QTest::newRow("closed") << End([](std::unique_ptr<Sitting> &sitting) { sitting.reset(); });
}

void TestTestSession::nothingConnectsAfterTheEnd()
{
    using End = void (*)(std::unique_ptr<Sitting> &);
    QFETCH(const End, end);
    ScriptedServer imap(Script::imapTakes);
    ScriptedServer alternative(Script::smtpTakes);
    TestRequest request = Sitting::request(imap, imap);
    request.settings.outgoing.endpoint.port = closedPort();
    request.settings.outgoing.alternatives = {
        {{Protocol::Smtp, u"127.0.0.1"_s, alternative.serverPort(), Security::Tls}}};
    // Before the first step, and between the failure of a side and the search for another setting.
    for (const bool begun : {false, true}) {
        auto sitting = std::make_unique<Sitting>();
        const int before = imap.connections();
        if (begun)
            connect(&sitting->session, &TestSession::stepChanged, this, [&](Side, const StepReport &step) {
                if (sitting && step.state == StepState::Failed)
                    QMetaObject::invokeMethod(
                        this, [&] { end(sitting); }, Qt::QueuedConnection);
            });
        sitting->session.begin(request);
        if (begun)
            QTRY_VERIFY(!sitting || !sitting->session.isRunning());
        else
            end(sitting);
        const int meanwhile = begun ? imap.connections() : before;
        Sitting witness;
        QVERIFY(witness.run(Sitting::request(m_imap, m_smtp)).ok());
        QCOMPARE(imap.connections(), meanwhile);
    }
    QVERIFY(alternative.connections() <= 1);
}

void TestTestSession::aSideThatPassedIsToldAsPassed()
{
    Sitting sitting;
    ScriptedServer silence(Script::silence);
    sitting.session.begin(Sitting::request(m_imap, silence));
    QTRY_COMPARE(sitting.session.lastStep(Side::Incoming).state, StepState::Passed);
    QTRY_COMPARE(static_cast<int>(sitting.session.lastStep(Side::Incoming).step), stepCount - 1);
    QTRY_COMPARE(sitting.session.lastStep(Side::Outgoing).step, Step::Encrypt);
    QVERIFY(sitting.session.isRunning());
    QCOMPARE(sitting.session.lastStep(Side::Outgoing).state, StepState::Running);
    const QString words = TestProgress::words(
        sitting.session.lastStep(Side::Incoming), sitting.session.lastStep(Side::Outgoing));
    QVERIFY2(words.startsWith(u"Incoming: works. Outgoing: "_s), qPrintable(words));
    sitting.session.begin(Sitting::request(m_imap, silence));
    QCOMPARE(sitting.session.lastStep(Side::Incoming), StepReport());
}

void TestTestSession::theTimeIsTheClocks()
{
    Sitting sitting;
    ScriptedServer silence(Script::silence);
    sitting.session.begin(Sitting::request(silence, silence));
    QCOMPARE(sitting.session.elapsed(), 0s);
    sitting.time += 7'900ms;
    QCOMPARE(sitting.session.elapsed(), 7s);
}

void TestTestSession::aServerIsSlowAfterFiveSecondsWithoutAGreeting()
{
    Sitting sitting;
    ScriptedServer imap("TLS\nC"); // which says nothing within TLS
    ScriptedServer silence(Script::silence);
    sitting.session.begin(Sitting::request(imap, silence));
    sitting.time += 30'000ms; // to get there is no pause of the server's
    QTRY_COMPARE(sitting.session.lastStep(Side::Incoming).step, Step::Greet);
    QTRY_COMPARE(sitting.session.lastStep(Side::Outgoing).step, Step::Encrypt);
    QVERIFY(!sitting.session.isSlowToGreet());
    sitting.time += 4'900ms;
    QVERIFY(!sitting.session.isSlowToGreet());
    sitting.time += 100ms;
    QVERIFY(sitting.session.isSlowToGreet());
    sitting.session.cancel();
    QVERIFY(!sitting.session.isSlowToGreet());

    ScriptedServer neverAnswers(Script::imapNeverAnswers);
    sitting.session.begin(Sitting::request(neverAnswers, silence));
    QTRY_COMPARE(sitting.session.lastStep(Side::Incoming).step, Step::SignIn);
    sitting.time += 30'000ms;
    QVERIFY(!sitting.session.isSlowToGreet()); // it has greeted
}

void TestTestSession::aRefusalIsBeforeTheNextTestAlone()
{
    Sitting sitting;
    ScriptedServer refuses(Script::imapRefuses);
    const QString host = u"127.0.0.1"_s;
    TestRequest request = Sitting::request(refuses, m_smtp);
    QCOMPARE(sitting.run(request).incoming.cause, Cause::AuthRejected);
    QVERIFY(!sitting.session.refusedBefore(host));
    request.passwordEdit = 2;
    QCOMPARE(sitting.run(request).incoming.cause, Cause::AuthRejected);
    QVERIFY(sitting.session.refusedBefore(host));
    QVERIFY(sitting.session.refusedBefore(host, Protocol::Imap));
    QVERIFY(!sitting.session.refusedBefore(host, Protocol::Smtp));
    QVERIFY(!sitting.session.refusedBefore(u"imap.jardin.example"_s));
}

void TestTestSession::aTestMayBeginFromWhatAnotherTells_data()
{
    QTest::addColumn<bool>("whileItRuns");
    QTest::newRow("from a step") << true;
    QTest::newRow("from the end") << false;
}

void TestTestSession::aTestMayBeginFromWhatAnotherTells()
{
    QFETCH(const bool, whileItRuns);
    Sitting sitting;
    ScriptedServer imap(Script::imapTakes);
    const TestRequest first = Sitting::request(imap, m_smtp);
    const TestRequest second = Sitting::request(m_imap, m_smtp);
    bool isSecond = false;
    const auto beginSecond = [&] {
        if (!std::exchange(isSecond, true))
            sitting.session.begin(second);
    };
    QObject context; // it hears of things before finished() does
    TestSession &session = sitting.session;
    if (whileItRuns)
        connect(&session, &TestSession::stepChanged, &context, [&](Side side, const StepReport &step) {
            if (side == Side::Incoming && step.step == Step::SignIn)
                beginSecond();
        });
    else
        connect(&session, &TestSession::finished, &context, beginSecond);
    QList<MailSettings> tested;
    connect(&session, &TestSession::finished, &context,
        [&](const CheckReport &, const MailSettings &settings) { tested.append(settings); });
    session.begin(first);
    const QList<MailSettings> expected =
        whileItRuns ? QList{second.settings} : QList{first.settings, second.settings};
    QTRY_COMPARE_WITH_TIMEOUT(tested.size(), expected.size(), 30'000);
    QCOMPARE(tested, expected);
    QVERIFY(!session.isRunning());
}

FACTEUR_GUILESS_MAIN(TestTestSession)
#include "tst_testsession.moc"
