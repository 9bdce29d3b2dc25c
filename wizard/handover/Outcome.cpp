// SPDX-License-Identifier: MIT
#include "Outcome.h"

#include "ActWords.h"
#include "ExchangeText.h"
#include "ExerciseText.h"
#include "Guide.h"
#include "Languages.h"
#include "LinkWords.h"
#include "OutcomeSituation.h"
#include "PackMark.h"
#include "ProgramProof.h"
#include "ProofText.h"
#include "Provider.h"
#include "ShutOut.h"

#include <algorithm>

namespace Facteur {

namespace {

bool isGone(const Guide *guide)
{
    return guide && guide->end;
}

/// Whether \a act, the best that can be done, is better than going on.
bool isMain(Act act, const OutcomeFacts &facts)
{
    if (facts.report.ok())
        return act == Act::ChooseProgram ? facts.proof == Proof::TlsTooOld || isGone(facts.guide)
                                         : facts.proof == Proof::Unprotected && act != Act::TestAgain;
    if (act == Act::TestAgain)
        return facts.report.verdict == Verdict::Cancelled;
    return act != Act::ProviderHelp || !facts.isRetypable;
}

} // namespace

OutcomeAction OutcomeAction::of(Act act, std::optional<Side> side, const QString &link)
{
    return {act, side, ActWords::of(act), link};
}

OutcomeMessage OutcomeMessage::careful(const CauseText &text, const QList<Act> &acts)
{
    OutcomeMessage message;
    message.tone = Tone::Careful;
    message.text = text;
    for (const Act act : acts)
        message.actions.append(OutcomeAction::of(act));
    return message;
}

Outcome Outcome::of(const OutcomeFacts &facts)
{
    const CheckReport &report = facts.report;
    Outcome outcome;
    outcome.heading = ShutOut::verdict(report, facts.refusedBefore);
    if (report.ok()) {
        const bool isForNothing = facts.guide && ProgramProof::of(facts.proof, *facts.guide);
        if (isForNothing || (facts.proof != Proof::Proven && facts.proof != Proof::Unprotected))
            outcome.heading = tr("The servers answered as they should");
        outcome.messages.append(success(facts));
        outcome.messages.last().actions.append(OutcomeAction::of(Act::TestAgain)); // to show it to somebody
    } else {
        outcome.addFailures(facts);
    }
    const QList<OutcomeAction> first = outcome.messages.value(0).actions;
    if (!first.isEmpty() && isMain(first.constFirst().act, facts))
        outcome.main = first.constFirst();
    return outcome;
}

QString Outcome::remedy(const OutcomeFacts &facts, const SideReport &report)
{
    if (facts.guide) {
        const OutcomeFacts::Dialog &dialog = facts.dialog(report.side);
        return dialog.remedy ? ActWords::ofRemedy(*dialog.remedy, dialog.now) : QString();
    }
    return report.remedy ? ActWords::ofRemedy(*report.remedy) : QString();
}

OutcomeMessage Outcome::success(const OutcomeFacts &facts)
{
    return facts.proof == Proof::Unprotected && !isGone(facts.guide)
        ? unprotected(facts)
        : ProofText::afterTest(facts.proof, facts.guide, facts.exercise.has_value());
}

OutcomeMessage Outcome::unprotected(const OutcomeFacts &facts)
{
    OutcomeMessage message = ProofText::afterTest(facts.proof, facts.guide, facts.exercise.has_value());
    const bool incoming = !facts.report.incoming.isProtected();
    const SideReport &first = incoming ? facts.report.incoming : facts.report.outgoing;
    const Advice advice = Advice::toProtect(first, situationOf(facts, first));
    message.text.whatToDo = advice.words;
    const bool isBoth = incoming && !facts.report.outgoing.isProtected();
    for (const Act act : advice.acts)
        message.actions.append(OutcomeAction::of(act, isBoth ? std::nullopt : std::optional(first.side)));
    return message;
}

OutcomeMessage Outcome::failure(const OutcomeFacts &facts, const SideReport &report)
{
    OutcomeMessage message;
    message.tone = report.cause == Cause::Cancelled ? Tone::Info : Tone::Bad;
    message.side = report.side;
    const Situation situation = situationOf(facts, report);
    message.text = CauseTexts::of(report, situation);
    QList<Act> acts = Advice::of(report, situation).acts;
    if (facts.report.verdict == Verdict::SendingBlocked && report.side == Side::Outgoing) {
        message.text.meaning =
            tr("The same name and password were right for receiving, so they are not wrong.");
        message.text.whatToDo =
            tr("Most often the provider has blocked sending for this mailbox: ask it, or look at its help "
               "page, how to lift that. Then test again.");
    } else if (report.cause == Cause::AuthRejected) {
        const QString name = report.side == Side::Incoming ? facts.incomingUserName : facts.outgoingUserName;
        QString why = message.text.meaning;
        if (!name.isEmpty())
            why += u' ' + tr("It was tried with the user name “%1”.").arg(name);
        // It happens to everybody, and has been read before: what to do comes first here.
        message.text.meaning = message.text.whatToDo.section(u'\n', 0, 0);
        message.text.whatToDo = why + u'\n' + message.text.whatToDo.section(u'\n', 1);
    }
    if (const QString words = remedy(facts, report); !words.isEmpty()) {
        //: %1: as "Use port 587"
        message.text.whatToDo = tr("%1: we have just checked that it works up to the sign-in.").arg(words);
        message.actions.append({Act::UseRemedy, report.side, words, {}});
        acts = {Act::TestAgain};
    }
    const bool testsAgain = acts.removeAll(Act::TestAgain) > 0 && !facts.isRetypable;
    for (const Act act : std::as_const(acts))
        message.actions.append(OutcomeAction::of(act, report.side));
    addHelp(facts, report, message);
    if (testsAgain)
        message.actions.append(OutcomeAction::of(Act::TestAgain));
    return message;
}

void Outcome::addHelp(const OutcomeFacts &facts, const SideReport &report, OutcomeMessage &message)
{
    if (!facts.provider)
        return;
    const bool isBlocked = facts.report.verdict == Verdict::SendingBlocked;
    const Cause cause = isBlocked ? Cause::AuthAccountBlocked : report.cause.value();
    const LocalLink page = facts.provider->help.value(cause);
    const QString language = Languages::current();
    OutcomeAction help = OutcomeAction::of(Act::ProviderHelp, report.side, page.in(language));
    if (help.link.isEmpty())
        return;
    help.words = PackMark::shortly(facts.provider->pack, LinkWords::marked(help.words, page, language));
    message.actions.append(help);
}

std::optional<OutcomeMessage> Outcome::ofFinding(const OutcomeFacts &facts)
{
    const auto misspelt = [](const QString &title, const QString &meaning) {
        return OutcomeMessage::careful(
            {title, meaning, tr("Check how the part after the @ is spelt.")}, {Act::CorrectAddress});
    };
    switch (facts.finding) {
    case DomainFinding::NoSuchDomain:
        return misspelt(tr("There is no %1 on the Internet").arg(facts.domain),
            tr("No mailbox can have an address there, so nothing can work with it."));
    case DomainFinding::NoMail:
        return misspelt(tr("%1 takes no mail").arg(facts.domain),
            tr("No mailbox has an address there: its owner says so."));
    case DomainFinding::Exchange:
        if (facts.provider && facts.provider->offer.isExchange)
            return std::nullopt; // they are its own servers
        return OutcomeMessage::careful(
            {tr("%1 is for Exchange").arg(facts.domain), tr("These settings are not for such an address."),
                ExchangeText::whatToDo(facts.guide, facts.exchange, false, Languages::current())},
            {Act::CorrectAddress});
    case DomainFinding::NotYet:
    case DomainFinding::Searching:
    case DomainFinding::Known:
    case DomainFinding::Found:
    case DomainFinding::Unknown:
    case DomainFinding::NoAnswer:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool Outcome::offers(const OutcomeAction &action)
{
    for (OutcomeMessage &message : messages) {
        for (OutcomeAction &other : message.actions) {
            if (other.act != action.act || action.act == Act::UseRemedy || other.link != action.link)
                continue;
            if (other.side != action.side)
                other.side.reset(); // one click for both
            return true;
        }
    }
    return false;
}

void Outcome::addFailures(const OutcomeFacts &facts)
{
    const auto finding = explains(facts) ? ofFinding(facts) : std::nullopt;
    if (finding && !facts.isDomainRight)
        messages.append(*finding);
    std::optional<CauseText> told;
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        const SideReport &report = facts.report.side(side);
        if (!report.cause)
            continue;
        OutcomeMessage message = failure(facts, report);
        const bool isSamePassword =
            facts.report.verdict == Verdict::Password && report.cause == Cause::AuthRejected;
        const bool isToldAgain = told && (*told == message.text || isSamePassword);
        if (facts.mayAgreeToUnprotected && report.cause == Cause::AuthCleartextRefused)
            message.actions.append(OutcomeAction::of(Act::SignInUnprotected, side));
        if (message.actions.value(0).act != Act::UseRemedy) // a remedy is for one side
            told = message.text;
        message.actions.removeIf([this](const OutcomeAction &action) { return offers(action); });
        if (isToldAgain)
            messages.last().actions += message.actions;
        else
            messages.append(message);
        const QString words =
            isToldAgain ? tr("The server for sending said: “%1”") : tr("The server said: “%1”");
        const bool isSaid = isToldAgain && report.serverSaid == facts.report.incoming.serverSaid;
        if (!report.serverSaid.isEmpty() && !isSaid)
            messages.last().text.whatToDo += u'\n' + words.arg(report.serverSaid);
    }
    if (facts.exercise && !messages.isEmpty() && facts.report.verdict != Verdict::Cancelled) {
        const bool isHopeless = ExerciseText::isHopeless(facts, *this);
        messages.last().text.whatToDo += u'\n' + ExerciseText::afterFailure(facts, *this);
        if (isHopeless)
            messages.first().actions.prepend(OutcomeAction::of(Act::ChooseExercise));
    }
    if (finding && facts.isDomainRight) // what the person said comes first
        messages.append(*finding);
}

} // namespace Facteur
