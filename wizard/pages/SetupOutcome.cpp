// SPDX-License-Identifier: MIT
#include "SetupOutcome.h"

#include "ActWords.h"
#include "CheckWords.h"
#include "Languages.h"
#include "ProviderSearch.h"
#include "ShutOut.h"
#include "StrangerText.h"

#include <algorithm>

namespace Facteur {

namespace {

OutcomeFacts::Dialog dialog(const Setup &setup, Side side)
{
    OutcomeFacts::Dialog dialog{Answers::server(setup.account(), side), setup.remedyFor(side), {}};
    if (setup.provider())
        dialog.recommended = setup.recommended(side);
    return dialog;
}

/// The sides whose server had refused a sign-in before. Where one host serves both sides, and now answers one
/// of them, it bars this network from the other at most, for what it refused there.
QList<Side> refusedBefore(const Setup &setup, const CheckReport &report)
{
    QList<Side> sides;
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        const SideReport &other = report.side(side == Side::Incoming ? Side::Outgoing : Side::Incoming);
        const Endpoint &endpoint = report.side(side).endpoint;
        const bool letsIn = other.endpoint.host == endpoint.host && !ShutOut::fits(other);
        const auto protocol = letsIn ? std::optional(endpoint.protocol) : std::nullopt;
        if (setup.session().refusedBefore(endpoint.host, protocol))
            sides.append(side);
    }
    return sides;
}

/// What is known before any test.
OutcomeFacts addressFacts(const Setup &setup)
{
    OutcomeFacts facts;
    facts.provider = setup.provider();
    facts.exchange = setup.catalogue().provider(setup.search().found().providerKey);
    facts.guide = &setup.guide();
    facts.finding = setup.search().finding();
    facts.domain = setup.search().domain();
    facts.isDomainRight = setup.search().insists();
    return facts;
}

} // namespace

Outcome SetupOutcome::ofTest(const Setup &setup)
{
    const Account &account = setup.account();
    OutcomeFacts facts = addressFacts(setup);
    facts.report = setup.report().value_or(CheckReport());
    for (SideReport *side : {&facts.report.incoming, &facts.report.outgoing})
        side->triedInVain += setup.session().triedInVain(side->endpoint);
    facts.proof = setup.proof();
    facts.incomingUserName = account.userName;
    facts.outgoingUserName = account.effectiveOutgoingUserName();
    facts.exercise = setup.exercise();
    facts.isRetypable = setup.passwordToRetype().has_value();
    facts.mayAgreeToUnprotected = setup.mayAgreeToUnprotected();
    facts.refusedBefore = refusedBefore(setup, facts.report);
    facts.incoming = dialog(setup, Side::Incoming);
    facts.outgoing = dialog(setup, Side::Outgoing);
    return Outcome::of(facts);
}

Outcome SetupOutcome::ofGate(TestSession::Gate gate, const Setup &setup)
{
    Outcome outcome;
    switch (gate) {
    case TestSession::Gate::Open:
        break;
    case TestSession::Gate::Strangers:
        outcome.heading = tr("Do you trust these servers?");
        outcome.messages.append(StrangerText::of(setup));
        break;
    case TestSession::Gate::Paused:
        outcome.heading = tr("A moment of patience");
        outcome.messages.append(OutcomeMessage::careful(
            {tr("The server has asked for a pause"),
                tr("It turned the last sign-in away for the time being. Trying again at once can make it "
                   "longer."),
                {}},
            {Act::TestAgain}));
        break;
    case TestSession::Gate::RefusedBefore:
        outcome.heading = tr("This password was refused before");
        if (!setup.passwordToRetype()) {
            outcome.messages.append(
                OutcomeMessage::careful({tr("The server for sending has already refused this password"),
                                            tr("For receiving it was right, so it is not wrong."),
                                            tr("Ask your provider why sending is refused, then test.")},
                    {Act::TestAnyway}));
            break;
        }
        outcome.messages.append(
            OutcomeMessage::careful({tr("The server has already refused this very password"),
                                        tr("Some providers lock an account after several wrong attempts."),
                                        tr("Type the password again. If you are not sure, set a new one "
                                           "with your provider first.")},
                {Act::TestAnyway}));
        break;
    }
    return outcome;
}

std::optional<OutcomeAction> SetupOutcome::offer(const Setup &setup)
{
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        if (const auto remedy = setup.remedyFor(side))
            return OutcomeAction{Act::UseRemedy, side,
                ActWords::ofRemedy(*remedy, Answers::server(setup.account(), side)), {}};
    }
    return std::nullopt;
}

TestProgress::Meanwhile SetupOutcome::meanwhile(const Setup &setup)
{
    using enum TestProgress::Meanwhile;
    const bool isSlow = setup.session().isSlowToGreet();
    if (offer(setup))
        return isSlow ? SlowButFound : Found;
    if (isSlow)
        return Slow;
    return setup.session().isSearching() ? Searching : Nothing;
}

QStringList SetupOutcome::remarks(const Setup &setup)
{
    QStringList remarks;
    const CheckReport report = setup.report().value_or(CheckReport());
    if (const int attempts = setup.attempts(); attempts > 0 && !report.ok())
        remarks << tr("Sign-in attempts so far: %1.").arg(attempts);
    for (const Side side : {Side::Incoming, Side::Outgoing})
        remarks << CheckWords::remarks(report.side(side));
    remarks.removeDuplicates();
    if (const Provider *provider = setup.provider(); provider && !provider->pack.isEmpty())
        remarks << tr("These servers and the links on this page are from the pack in %1.")
                       .arg(PackMark::place(provider->pack));
    if (const Guide &guide = setup.guide(); !guide.pack.isEmpty())
        remarks << tr("What %1 makes of its settings is as the pack in %2 says.")
                       .arg(guide.mention.in(Languages::current()), PackMark::place(guide.pack));
    return remarks;
}

void SetupOutcome::apply(const OutcomeAction &action, Setup &setup)
{
    switch (action.act) {
    case Act::UseRemedy:
        return setup.applyRemedy(action.side.value_or(Side::Incoming));
    case Act::TickAuthentication:
        return setup.authenticate();
    case Act::TickSsl:
    case Act::RecommendedServers:
        for (const Side side : {Side::Incoming, Side::Outgoing}) {
            if (side == action.side.value_or(side))
                action.act == Act::TickSsl ? setup.tickSsl(side)
                                           : setup.setServer(side, setup.recommended(side));
        }
        return;
    case Act::AgreeToServers:
        return setup.agreeToServers();
    case Act::CorrectAddress:
    case Act::ChangeServers:
    case Act::ChooseProgram:
    case Act::ChooseExercise:
    case Act::ProviderHelp:
    case Act::SignInUnprotected:
    case Act::TestAgain:
    case Act::TestAnyway:
        return;
    }
}

std::optional<Page> SetupOutcome::pageOf(Act act)
{
    if (act == Act::CorrectAddress)
        return Page::Account;
    if (act == Act::ChangeServers)
        return Page::Servers;
    return act == Act::ChooseProgram || act == Act::ChooseExercise ? std::optional(Page::Welcome)
                                                                   : std::nullopt;
}

std::optional<OutcomeMessage> SetupOutcome::ofAddress(const Setup &setup)
{
    if (!setup.report())
        return Outcome::ofFinding(addressFacts(setup));
    const QList<OutcomeMessage> messages = ofTest(setup).messages;
    const auto told = std::find_if(messages.begin(), messages.end(), [](const OutcomeMessage &message) {
        return !message.actions.isEmpty() && message.actions.constFirst().act == Act::CorrectAddress;
    });
    return told != messages.end() ? std::optional(*told) : std::nullopt;
}

} // namespace Facteur
