// SPDX-License-Identifier: MIT
#include "ShutOut.h"

#include "CheckWords.h"

#include <algorithm>

namespace Facteur {

bool ShutOut::fits(const SideReport &report)
{
    if (report.cause == Cause::TcpClosed)
        return report.failedStep().value_or(Step::SignIn) < Step::SignIn;
    return report.cause == Cause::TcpRefused || report.cause == Cause::TcpTimeout;
}

bool ShutOut::isLikely(const SideReport &report, const Situation &situation)
{
    return situation.refusedBefore && fits(report) && !report.remedy;
}

CauseText ShutOut::text(const SideReport &report)
{
    return {tr("%1 seems to bar this network for a while").arg(report.endpoint.host),
        tr("It has refused a sign-in before, and now it does not let this network in. Many servers do so for "
           "a while after several refused sign-ins, whichever device they came from."),
        {}};
}

Advice ShutOut::advice()
{
    return {tr("Wait a quarter of an hour before you test again. Meanwhile look at telephones and tablets "
               "that still have the old password: each of their attempts makes it longer. If another "
               "network, a telephone's for example, gets an answer, it was that."),
        {Act::TestAgain}};
}

QString ShutOut::verdict(const CheckReport &report, const QList<Side> &refusedBefore)
{
    const bool isLikelyOfOne = std::any_of(refusedBefore.begin(), refusedBefore.end(), [&report](Side side) {
        Situation situation;
        situation.refusedBefore = true;
        return isLikely(report.side(side), situation);
    });
    return report.verdict == Verdict::Network && isLikelyOfOne
        ? tr("The server seems to bar this network for a while")
        : CheckWords::verdict(report);
}

} // namespace Facteur
