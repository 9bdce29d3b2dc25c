// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "ExercisePicker.h"
#include "StepColumns.h"
#include "StepTable.h"
#include "TestOutcome.h"
#include "TestProgram.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>

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

/// Everything that may be said meanwhile.
const QList<TestProgress::Meanwhile> meanwhile{TestProgress::Meanwhile::Nothing,
    TestProgress::Meanwhile::Searching, TestProgress::Meanwhile::Found, TestProgress::Meanwhile::Slow,
    TestProgress::Meanwhile::SlowButFound};

} // namespace

/// The words above the steps of a test.
class TestTestOutcome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovesWhileATestRuns_data();
    void nothingMovesWhileATestRuns();
    void aScreenReaderHearsOnceThatOneHasToWait();
    void theStepsOfBothSidesStandAtOneHeight();
    void anExerciseIsChosenFromListsThatStayAsWide();
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
        outcome.showRunning(0);
        outcome.tellTime({}, {}, 0);
        const int atFirst = height();
        int told = 0;
        for (const StepReport &incoming : everyStepBegun()) {
            for (const StepReport &outgoing : everyStepBegun()) {
                if (incoming.state == StepState::Failed && outgoing.state == StepState::Failed)
                    continue; // it has ended
                outcome.showRunning(0.5);
                outcome.tellTime(incoming, outgoing, told == 0 ? 1 : 42, meanwhile.at(told));
                told = (told + 1) % meanwhile.size();
                QCOMPARE(height(), atFirst);
            }
        }
        Outcome shorter; // which has less to say
        shorter.messages.append({Tone::Careful, {u"Short"_s, u"Short"_s, {}}, {}, {}});
        outcome.show(shorter);
        QVERIFY(height() < atFirst);
    }
}

void TestTestOutcome::aScreenReaderHearsOnceThatOneHasToWait()
{
    using enum TestProgress::Meanwhile;
    TestOutcome outcome;
    auto *const banner = outcome.findChild<Banner *>();
    const StepReport greet{Step::Greet, StepState::Running};
    QStringList heard;
    const auto tell = [&](int seconds, TestProgress::Meanwhile meanwhile) {
        outcome.tellTime(greet, greet, seconds, meanwhile);
        if (heard.isEmpty() || heard.last() != banner->accessibleName())
            heard.append(banner->accessibleName());
        return banner->text();
    };
    outcome.showRunning(0.5);
    QVERIFY(!tell(2, Nothing).contains(u"takes its time"_s));
    QVERIFY(!tell(3, Searching).contains(u"takes its time"_s));
    QVERIFY(tell(5, Slow).contains(u"takes its time"_s));
    QVERIFY(tell(6, Slow).contains(u"takes its time"_s));
    QVERIFY(!tell(7, Nothing).contains(u"takes its time"_s));
    QVERIFY(tell(8, SlowButFound).contains(u"the other setting"_s));
    QCOMPARE(heard.size(), 4);
    QVERIFY(!heard.at(0).contains(u"takes its time"_s));
    QVERIFY(heard.at(1).contains(u"wait"_s));
    QCOMPARE(heard.at(2), heard.at(0));
    QVERIFY(heard.at(3).contains(u"wait"_s));
}

void TestTestOutcome::theStepsOfBothSidesStandAtOneHeight()
{
    StepColumns columns;
    columns.retranslate();
    columns.table(Side::Incoming)
        ->setEndpoint({Protocol::Imap, u"a-rather-long-name.of-a-server.jardin.example"_s, 993}, true);
    columns.table(Side::Outgoing)->setEndpoint({Protocol::Smtp, u"a.example"_s, 465}, true);
    columns.resize(460, 300);
    columns.show();
    const auto heights = [&columns](Side side) {
        QList<int> tops;
        const auto labels = columns.table(side)->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        for (const QLabel *label : labels) {
            if (!label->text().isEmpty())
                tops.append(label->y());
        }
        return tops;
    };
    QTRY_COMPARE(heights(Side::Incoming), heights(Side::Outgoing));
    columns.table(Side::Incoming)->setEndpoint({Protocol::Imap, u"b.example"_s, 993}, true);
    columns.table(Side::Outgoing)
        ->setEndpoint({Protocol::Smtp, u"another-long-name.of-a-server.jardin.example"_s, 465}, true);
    QTRY_COMPARE(heights(Side::Incoming), heights(Side::Outgoing));
}

void TestTestOutcome::anExerciseIsChosenFromListsThatStayAsWide()
{
    ExercisePicker picker;
    picker.retranslate();
    picker.show();
    auto *const groups = picker.findChild<QComboBox *>(u"exercises"_s);
    auto *const scenarios = picker.findChild<QComboBox *>(u"scenario"_s);
    const QSize size = picker.sizeHint();
    for (int i = 0; i < groups->count(); ++i) {
        groups->setCurrentIndex(i);
        Q_EMIT groups->activated(i);
        for (int j = 0; j < scenarios->count(); ++j) {
            scenarios->setCurrentIndex(j);
            QCOMPARE(scenarios->sizeHint(), groups->sizeHint());
            const int words = scenarios->fontMetrics().horizontalAdvance(scenarios->currentText());
            QVERIFY2(words < scenarios->sizeHint().width(), qPrintable(scenarios->currentText()));
            QCOMPARE(picker.sizeHint(), size);
        }
    }
}

FACTEUR_MAIN(TestTestOutcome)
#include "tst_test_outcome.moc"
