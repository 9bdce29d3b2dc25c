// SPDX-License-Identifier: MIT
#include "OutcomeSituation.h"

#include "Guide.h"
#include "Outcome.h"
#include "Provider.h"

#include <algorithm>

namespace Facteur {

bool isNamelessNetwork(const OutcomeFacts &facts)
{
    const auto isLost = [&facts](const SideReport &report) {
        return report.cause == Cause::DnsNotFound && facts.provider->publishes(report.endpoint);
    };
    return facts.provider && isLost(facts.report.incoming) && isLost(facts.report.outgoing);
}

Situation situationOf(const OutcomeFacts &facts, const SideReport &report)
{
    const Side other = report.side == Side::Incoming ? Side::Outgoing : Side::Incoming;
    Situation situation{.isNamelessNetwork = isNamelessNetwork(facts),
        .isOtherReached = facts.report.side(other).isReached(),
        .refusedBefore = facts.refusedBefore.contains(report.side)};
    if (!facts.provider)
        return situation;
    situation.isProvidersOwn = facts.provider->publishes(report.endpoint);
    const OutcomeFacts::Dialog &dialog = facts.dialog(report.side);
    if (!facts.guide || !dialog.recommended || *dialog.recommended == dialog.now)
        return situation;
    situation.canRecommend =
        std::none_of(report.triedInVain.begin(), report.triedInVain.end(), [&dialog](const Endpoint &tried) {
            return tried.host == dialog.recommended->host && tried.port == dialog.recommended->port;
        });
    return situation;
}

bool explains(const OutcomeFacts &facts)
{
    const CheckReport &report = facts.report;
    return report.verdict != Verdict::Cancelled && !report.incoming.ok && !report.outgoing.ok
        && !isNamelessNetwork(facts);
}

} // namespace Facteur
