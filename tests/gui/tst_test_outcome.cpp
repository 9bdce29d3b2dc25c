// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "TestOutcome.h"

#include <QLabel>
#include <QLayout>
#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

QList<StepReport> everyStepBegun()
{
    QList<StepReport> steps;
    for (int i = 0; i < stepCount; ++i) {
        for (const StepState state : {StepState::Running, StepState::Passed, StepState::Failed})
            steps.append({static_cast<Step>(i), state});
    }
    return steps;
}

} // namespace

/// The words above the steps of a test.
class TestTestOutcome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovesWhileATestRuns_data();
    void nothingMovesWhileATestRuns();
};

void TestTestOutcome::nothingMovesWhileATestRuns_data()
{
    QTest::addColumn<qreal>("size");
    QTest::addColumn<int>("stretch");
    for (const int size : {9, 12, 18}) {
        QTest::addRow("%d pt", size) << qreal(size) << 100;
        QTest::addRow("%d pt, a wide font", size) << qreal(size) << 130;
    }
}

void TestTestOutcome::nothingMovesWhileATestRuns()
{
    QFETCH(const qreal, size);
    QFETCH(const int, stretch);
    TestOutcome outcome;
    outcome.retranslate();
    const QList<QLabel *> labels = outcome.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        QFont font = label->font();
        font.setPointSizeF(size);
        font.setStretch(stretch);
        label->setFont(font);
    }
    auto *const banner = outcome.findChild<Banner *>();
    for (const int width : {290, 410, 560, 700, 900}) {
        const auto height = [banner, width] {
            banner->layout()->invalidate(); // what it has measured
            return banner->layout()->heightForWidth(width);
        };
        outcome.showRunning({}, {});
        outcome.tellTime({}, {}, 0);
        const int atFirst = height();
        using Search = TestProgress::Search;
        Search search = Search::No;
        for (const StepReport &incoming : everyStepBegun()) {
            for (const StepReport &outgoing : everyStepBegun()) {
                if (incoming.state == StepState::Failed && outgoing.state == StepState::Failed)
                    continue; // it has ended
                outcome.showRunning(incoming, outgoing);
                outcome.tellTime(incoming, outgoing, search == Search::No ? 1 : 42, search);
                search = search == Search::No   ? Search::Running
                    : search == Search::Running ? Search::Found
                                                : Search::No;
                QCOMPARE(height(), atFirst);
            }
        }
        Outcome shorter; // which has less to say
        shorter.messages.append({Tone::Careful, {u"Short"_s, u"Short"_s, {}}, {}, {}});
        outcome.show(shorter);
        QVERIFY(height() < atFirst);
    }
}

QTEST_MAIN(TestTestOutcome)
#include "tst_test_outcome.moc"
