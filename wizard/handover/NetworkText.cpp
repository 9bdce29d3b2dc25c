// SPDX-License-Identifier: MIT
#include "NetworkText.h"

namespace Facteur {

bool NetworkText::fits(const SideReport &report, const Situation &situation)
{
    return report.cause == Cause::DnsTimeout || report.cause == Cause::TcpUnreachable
        || (report.cause == Cause::DnsNotFound && situation.isNamelessNetwork);
}

CauseText NetworkText::text(const SideReport &report, const Situation &situation)
{
    const QString host = report.endpoint.host;
    if (report.offline && !situation.isOtherReached)
        return {tr("This computer is on no network"),
            tr("It seems not to be connected to the Internet, so nobody could be reached. It is not your "
               "account, and not your password."),
            {}};
    if (report.cause == Cause::DnsNotFound)
        return {tr("This network does not find your provider's servers"),
            tr("Their names are the ones that your provider gives: most likely this computer is not "
               "connected to the Internet, or this network hides a part of it. It is not your account."),
            {}};
    if (report.cause == Cause::TcpUnreachable)
        return {tr("No way to %1").arg(host),
            situation.isOtherReached
                ? tr("From this network no way leads there. It is not your account.")
                : tr("This computer found no network to reach it by: it may not be connected to the "
                     "Internet. It is not your account."),
            {}};
    return {tr("The name %1 could not be looked up").arg(host),
        situation.isOtherReached
            ? tr("Nobody in this network answered the question where it is. It is not your account.")
            : tr("Nobody in this network answered the question where it is: this computer may not be "
                 "connected to the Internet. It is not your account."),
        {}};
}

Advice NetworkText::advice(const SideReport &report, const Situation &situation)
{
    if (situation.isOtherReached)
        return {tr("Test again. If it stays so, try another network, a telephone's for example."),
            {Act::TestAgain}};
    if (report.offline)
        return {
            tr("Switch on the Wi-Fi, or plug in the network cable. Once a page opens in the browser, test "
               "again."),
            {Act::TestAgain}};
    return {tr("Open any page in the browser. If none opens, connect this computer to the Internet; a hotel "
               "or a train may want you to sign in first. If pages do open, try another network, a "
               "telephone's for example. Then test again."),
        {Act::TestAgain}};
}

QString NetworkText::verdict(const CheckReport &report)
{
    const auto isSilent = [](const SideReport &side) {
        return side.cause == Cause::DnsTimeout || side.cause == Cause::TcpUnreachable;
    };
    return isSilent(report.incoming) && isSilent(report.outgoing)
        ? tr("This computer seems not to be connected to the Internet")
        : QString();
}

} // namespace Facteur
