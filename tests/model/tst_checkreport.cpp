// SPDX-License-Identifier: MIT
#include "CheckReport.h"
#include "TestProgram.h"

using namespace Facteur;

/// What a test came to, as a value.
class TestCheckReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreToldInTheOrderOfTime_data();
    void stepsAreToldInTheOrderOfTime();
};

void TestCheckReport::stepsAreToldInTheOrderOfTime_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QList<Step>>("order");
    using enum Step;
    const QList<Step> greetedFirst{Resolve, Connect, Greet, Encrypt, SignIn, Sender};
    QTest::newRow("TLS") << Security::Tls << QList<Step>{Resolve, Connect, Encrypt, Greet, SignIn, Sender};
    QTest::newRow("STARTTLS") << Security::StartTls << greetedFirst;
    QTest::newRow("STARTTLS where it is offered") << Security::None << greetedFirst;
}

void TestCheckReport::stepsAreToldInTheOrderOfTime()
{
    QFETCH(const Security, security);
    StepReports steps = stepsOf(Side::Outgoing);
    double time = 1;
    for (StepReport &step : steps)
        step.milliseconds = time++;
    QList<Step> order;
    for (const StepReport &step : inOrderOfTime(steps, security)) {
        order << step.step;
        QCOMPARE(step, steps.at(static_cast<std::size_t>(indexOf(step.step)))); // with all that belongs to it
    }
    QTEST(order, "order");
    QCOMPARE(inOrderOfTime(inOrderOfTime(steps, security), security), steps);
}

FACTEUR_GUILESS_MAIN(TestCheckReport)
#include "tst_checkreport.moc"
