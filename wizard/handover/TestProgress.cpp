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

QString TestProgress::wordsOf(Meanwhile meanwhile)
{
    switch (meanwhile) {
    case Meanwhile::Nothing:
        return {};
    case Meanwhile::Searching:
        return tr("A server does not answer as it should: other ports are being tried as well.");
    case Meanwhile::Found:
        return tr("A server does not answer so far, but another setting does.");
    case Meanwhile::Slow:
        return tr("This server takes its time: some pause on purpose before they answer. Please wait.");
    case Meanwhile::SlowButFound:
        return tr("This server takes its time, as some do on purpose: wait, or take the other setting, which "
                  "answers.");
    }
    Q_UNREACHABLE();
}

QString TestProgress::words(const StepReport &incoming, const StepReport &outgoing, Meanwhile meanwhile)
{
    const QString steps = tr("Incoming: %1. Outgoing: %2.").arg(wordsOf(incoming), wordsOf(outgoing));
    const bool isSlow = meanwhile == Meanwhile::Slow || meanwhile == Meanwhile::SlowButFound;
    return isSlow ? steps + u'\n' + wordsOf(meanwhile) : steps;
}

QString TestProgress::words(
    const StepReport &incoming, const StepReport &outgoing, int seconds, Meanwhile meanwhile)
{
    const QString steps = tr("Incoming: %1. Outgoing: %2. Elapsed: %3 s.")
                              .arg(wordsOf(incoming), wordsOf(outgoing), QString::number(seconds));
    const QString words = wordsOf(meanwhile);
    return words.isEmpty() ? steps : steps + u'\n' + words;
}

QStringList TestProgress::everything()
{
    QStringList texts;
    const QList<StepReport> sendingSteps = longestSteps(Side::Outgoing);
    for (const StepReport &incoming : longestSteps(Side::Incoming)) {
        for (const StepReport &outgoing : sendingSteps) {
            for (const Meanwhile meanwhile :
                {Meanwhile::Searching, Meanwhile::Found, Meanwhile::Slow, Meanwhile::SlowButFound})
                texts << words(incoming, outgoing, longestTest, meanwhile);
        }
    }
    return texts;
}

} // namespace Facteur
