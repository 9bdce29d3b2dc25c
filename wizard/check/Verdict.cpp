// SPDX-License-Identifier: MIT
#include "Verdict.h"

namespace Facteur {

namespace {

bool isNetwork(const SideReport &report)
{
    return report.cause
        && (idOf(*report.cause).startsWith(QLatin1StringView("dns."))
            || idOf(*report.cause).startsWith(QLatin1StringView("tcp.")));
}

/// The server had no chance to look at a password.
bool isNotReached(const SideReport &report)
{
    return !report.ok && report.failedStep() < Step::SignIn;
}

Verdict bothFailed(const SideReport &incoming, const SideReport &outgoing)
{
    if (incoming.cause == Cause::AuthRejected
        && (outgoing.cause == Cause::AuthRejected || isNotReached(outgoing)))
        return Verdict::Password;
    return isNetwork(incoming) && isNetwork(outgoing) ? Verdict::Network : Verdict::Both;
}

Verdict outgoingFailed(const SideReport &outgoing, bool sameCredentials)
{
    const bool turnedDown =
        outgoing.cause == Cause::AuthRejected || outgoing.cause == Cause::AuthAccountBlocked;
    return turnedDown && sameCredentials ? Verdict::SendingBlocked : Verdict::Outgoing;
}

} // namespace

Verdict verdictOf(const SideReport &incoming, const SideReport &outgoing, bool sameCredentials)
{
    if (incoming.cause == Cause::Cancelled || outgoing.cause == Cause::Cancelled)
        return Verdict::Cancelled;
    if (incoming.ok)
        return outgoing.ok ? Verdict::Works : outgoingFailed(outgoing, sameCredentials);
    return outgoing.ok ? Verdict::Incoming : bothFailed(incoming, outgoing);
}

} // namespace Facteur
