// SPDX-License-Identifier: MIT
#include "ExerciseText.h"

#include "PracticeServer.h"

#include <algorithm>

namespace Facteur {

namespace {

bool hasCause(const CheckReport &report, Cause cause)
{
    return report.incoming.cause == cause || report.outgoing.cause == cause;
}

bool isSetting(Act act)
{
    return act == Act::UseRemedy || act == Act::RecommendedServers || act == Act::TickSsl
        || act == Act::TickAuthentication;
}

/// Whether a click sets something else for \a side.
bool offersASetting(const Outcome &outcome, Side side)
{
    const auto isForIt = [side](const OutcomeAction &action) {
        return isSetting(action.act) && action.side.value_or(side) == side;
    };
    const auto offers = [&isForIt](const OutcomeMessage &message) {
        return std::any_of(message.actions.begin(), message.actions.end(), isForIt);
    };
    return std::any_of(outcome.messages.begin(), outcome.messages.end(), offers);
}

/// By a click, on each side that failed; without a mail program, by other arguments.
bool isSolvable(const OutcomeFacts &facts, const Outcome &outcome)
{
    const auto isSolved = [&facts, &outcome](Side side) {
        return !facts.guide || facts.report.side(side).ok || offersASetting(outcome, side);
    };
    return isSolved(Side::Incoming) && isSolved(Side::Outgoing);
}

} // namespace

QString ExerciseText::afterFailure(const OutcomeFacts &facts, const Outcome &outcome)
{
    return tr("This is an exercise, played by the mail server inside Facteur.") + u'\n'
        + ending(facts, outcome);
}

QString ExerciseText::ending(const OutcomeFacts &facts, const Outcome &outcome)
{
    const Ending own = endingOf(facts.exercise.value_or(Scenario::AllWorks));
    if (hasCause(facts.report, Cause::AuthRejected) && own != Ending::Elsewhere)
        //: %1: a user name, %2: a password
        return tr("In this exercise, the user name is “%1” and the right password is “%2”.")
            .arg(PracticeServer::emailAddress(), PracticeServer::password());
    switch (own) {
    case Ending::Nothing:
    case Ending::Password:
        return tr("In this exercise, the values that stood there at the beginning work.");
    case Ending::AppPassword:
        return tr("In this exercise, your provider has made you the app password “%1”.")
            .arg(PracticeServer::appPassword());
    case Ending::Address:
        return tr("In this exercise, the right address is “%1”.").arg(PracticeServer::emailAddress());
    case Ending::Setting:
    case Ending::Authentication:
        return ofSetting(facts, outcome);
    case Ending::Patience:
        return facts.guide ? tr("In this exercise, half a minute is enough. Then test again.")
                           : tr("In the window, this exercise is over after half a minute.");
    case Ending::Elsewhere:
        return tr("In this exercise, nobody can mend it from here: with a real account, it is done "
                  "elsewhere, as said above. Choose another exercise to go on.");
    }
    Q_UNREACHABLE();
}

bool ExerciseText::isHopeless(const OutcomeFacts &facts, const Outcome &outcome)
{
    const Ending own = endingOf(facts.exercise.value_or(Scenario::AllWorks));
    const bool isOfSetting = own == Ending::Setting || own == Ending::Authentication;
    const bool isPassword = hasCause(facts.report, Cause::AuthRejected);
    return own == Ending::Elsewhere || (isOfSetting && !isPassword && !isSolvable(facts, outcome));
}

QString ExerciseText::ofSetting(const OutcomeFacts &facts, const Outcome &outcome)
{
    if (!isSolvable(facts, outcome))
        return tr("In this exercise, no setting of this mail program works. Choose another mail "
                  "program, or another exercise.");
    return tr("In this exercise, what is advised above works.");
}

} // namespace Facteur
