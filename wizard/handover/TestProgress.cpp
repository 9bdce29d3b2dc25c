// SPDX-License-Identifier: MIT
#include "TestProgress.h"

#include "CheckWords.h"

namespace Facteur {

namespace {

constexpr int longestTest = 88; ///< seconds: the widest figures that a test of a minute shows

/// Those of \a side with the longest words: a step that failed says all that it says while it runs, and more.
QList<StepReport> longestSteps(Side side)
{
    QList<StepReport> steps{{lastStep(side), StepState::Passed}};
    for (const StepReport &step : stepsOf(side))
        steps.append({step.step, StepState::Failed});
    return steps;
}

} // namespace

QString TestProgress::wordsOf(const StepReport &step)
{
    const QString words = CheckWords::step(step.step);
    if (step.state == StepState::Failed)
        return tr("%1 (failed)").arg(words);
    const bool isLast = indexOf(step.step) == stepCount - 1;
    return isLast && step.state == StepState::Passed ? tr("works") : words;
}

QString TestProgress::words(const StepReport &incoming, const StepReport &outgoing)
{
    return tr("Incoming: %1. Outgoing: %2.").arg(wordsOf(incoming), wordsOf(outgoing));
}

QString TestProgress::words(
    const StepReport &incoming, const StepReport &outgoing, int seconds, Search search)
{
    QString time = tr("Incoming: %1. Outgoing: %2. Elapsed: %3 s.")
                       .arg(wordsOf(incoming), wordsOf(outgoing), QString::number(seconds));
    switch (search) {
    case Search::No:
        return time;
    case Search::Running:
        return time + u'\n'
            + tr("A server does not answer as it should: other ports are being tried as well.");
    case Search::Found:
        return time + u'\n' + tr("A server does not answer so far, but another setting does.");
    }
    Q_UNREACHABLE();
}

QStringList TestProgress::everything()
{
    QStringList texts;
    const QList<StepReport> sendingSteps = longestSteps(Side::Outgoing);
    for (const StepReport &incoming : longestSteps(Side::Incoming)) {
        for (const StepReport &outgoing : sendingSteps) {
            for (const Search search : {Search::Running, Search::Found})
                texts << words(incoming, outgoing, longestTest, search);
        }
    }
    return texts;
}

} // namespace Facteur
