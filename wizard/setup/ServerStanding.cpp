// SPDX-License-Identifier: MIT
#include "ServerStanding.h"

#include "Alternatives.h"

#include <algorithm>

namespace Facteur {

namespace {

/// The answer of \a side is one of the servers of \a provider, spoken to as that one wants it.
bool isOneOf(const Provider &provider, const Setup &setup, Side side)
{
    const Protocol protocol = Answers::protocol(setup.account(), side);
    const Endpoint meant =
        settingFor(Answers::server(setup.account(), side), protocol, setup.guide(), setup.catalogue().ports())
            .endpoint;
    const QList<ProviderServer> own = provider.serversFor(protocol);
    return std::any_of(own.begin(), own.end(), [&meant](const ProviderServer &server) {
        const Endpoint &one = server.endpoint;
        return one.host == meant.host && one.port == meant.port
            && (one.security == Security::Tls) == (meant.security == Security::Tls);
    });
}

} // namespace

ServerStanding standingOf(const Setup &setup, Side side)
{
    if (Answers::server(setup.account(), side) == setup.recommended(side))
        return ServerStanding::Recommended;
    const auto report = setup.report();
    const bool passed = report && report->side(side).ok;
    const Provider *provider = setup.provider();
    if (provider && isOneOf(*provider, setup, side))
        return passed ? ServerStanding::ReserveThatPassed : ServerStanding::Reserve;
    return passed ? ServerStanding::OtherThatPassed : ServerStanding::Other;
}

ServerStanding standingOf(const Setup &setup)
{
    return std::max(standingOf(setup, Side::Incoming), standingOf(setup, Side::Outgoing));
}

} // namespace Facteur
