// SPDX-License-Identifier: MIT
#include "StepLog.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestStepLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blamesAStepThatHadPassed_data();
    void blamesAStepThatHadPassed();
    void givesEachStepItsTime_data();
    void givesEachStepItsTime();
};

void TestStepLog::blamesAStepThatHadPassed_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("states");
    QTest::newRow("the current one") << Step::SignIn << u"passed passed passed passed failed skipped"_s;
    QTest::newRow("the one before it") << Step::Encrypt << u"passed passed failed passed skipped skipped"_s;
    QTest::newRow("the first") << Step::Resolve << u"failed skipped skipped skipped skipped skipped"_s;
}

void TestStepLog::blamesAStepThatHadPassed()
{
    QFETCH(const Step, step);
    StepLog log(Side::Incoming);
    QStringList told;
    connect(&log, &StepLog::changed, &log,
        [&told](const StepReport &report) { told.append(idOf(report.step) + u' ' + idOf(report.state)); });
    // As with STARTTLS.
    for (const Step begun : {Step::Resolve, Step::Connect, Step::Greet, Step::Encrypt, Step::SignIn})
        log.enter(begun);
    log.failAt(step);
    QStringList states;
    for (const StepReport &report : log.steps()) {
        states.append(idOf(report.state));
        if (report.state == StepState::Skipped)
            QCOMPARE(report.milliseconds, 0.0);
        QVERIFY(told.contains(idOf(report.step) + u' ' + idOf(report.state)));
    }
    QTEST(states.join(u' '), "states");
}

void TestStepLog::givesEachStepItsTime_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("seconds");
    QTest::newRow("resolve") << Step::Resolve << 5;
    QTest::newRow("connect") << Step::Connect << 10;
    QTest::newRow("encrypt") << Step::Encrypt << 10;
    QTest::newRow("greet, which greet_pause may delay by 25 s") << Step::Greet << 30;
    QTest::newRow("sign-in") << Step::SignIn << 35;
    QTest::newRow("mailbox") << Step::Mailbox << 15;
    QTest::newRow("sender") << Step::Sender << 15;
}

void TestStepLog::givesEachStepItsTime()
{
    QFETCH(const Step, step);
    QFETCH(const int, seconds);
    QCOMPARE(StepLog::limitOf(step), seconds * 1000);
}

FACTEUR_GUILESS_MAIN(TestStepLog)
#include "tst_steplog.moc"
