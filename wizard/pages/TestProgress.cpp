// SPDX-License-Identifier: MIT
#include "TestProgress.h"

#include "CauseText.h"

namespace Facteur {

namespace {

constexpr int longestTest = 88; ///< seconds: the widest figures that a test of a minute shows

QList<StepReport> everyStepBegun()
{
    QList<StepReport> steps;
    for (int i = 0; i < stepCount; ++i) {
        for (const StepState state : {StepState::Running, StepState::Failed})
            steps.append({static_cast<Step>(i), state});
    }
    return steps;
}

} // namespace

QString TestProgress::wordsOf(const StepReport &step)
{
    const QString words = CauseTexts::step(step.step);
    return step.state == StepState::Failed ? tr("%1 (failed)").arg(words) : words;
}

QString TestProgress::words(const StepReport &incoming, const StepReport &outgoing)
{
    return tr("Incoming: %1. Outgoing: %2.").arg(wordsOf(incoming), wordsOf(outgoing));
}

QString TestProgress::words(
    const StepReport &incoming, const StepReport &outgoing, int seconds, bool searching)
{
    const QString time = tr("Incoming: %1. Outgoing: %2. Elapsed: %3 s.")
                             .arg(wordsOf(incoming), wordsOf(outgoing), QString::number(seconds));
    return searching
        ? time + u'\n' + tr("A server does not answer as it should: other ports are being tried as well.")
        : time;
}

QStringList TestProgress::everything()
{
    QStringList texts;
    const QList<StepReport> steps = everyStepBegun();
    for (const StepReport &incoming : steps) {
        for (const StepReport &outgoing : steps) {
            if (incoming.state != StepState::Failed || outgoing.state != StepState::Failed) // it has ended
                texts << words(incoming, outgoing, longestTest, true);
        }
    }
    return texts;
}

} // namespace Facteur
