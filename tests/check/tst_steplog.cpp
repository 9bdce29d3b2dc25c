// SPDX-License-Identifier: MIT
#include "StepLog.h"

#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestStepLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blamesAStepThatHadPassed_data();
    void blamesAStepThatHadPassed();
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

QTEST_GUILESS_MAIN(TestStepLog)
#include "tst_steplog.moc"
