// SPDX-License-Identifier: MIT
#include "HostedBy.h"

#include "HostPattern.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// The offer of \a usual's provider that \a autodiscover tells; nullptr where it tells none.
const Provider *offerOf(const Catalogue &catalogue, const Provider &usual, const QString &autodiscover)
{
    for (const Provider &offer : catalogue.providers()) {
        if (offer.id == usual.id && matchesAnyHostPattern(autodiscover, offer.offer.autodiscover))
            return &offer;
    }
    return nullptr;
}

/// The Exchange of \a usual's provider; nullptr where it has none.
const Provider *exchangeOf(const Catalogue &catalogue, const Provider &usual)
{
    for (const Provider &offer : catalogue.providers()) {
        if (offer.id == usual.id && offer.offer.isExchange)
            return &offer;
    }
    return nullptr;
}

/// The first of \a names that is one of \a offer's servers, where those have such names.
QString serverAmong(const QStringList &names, const Offer &offer)
{
    for (const QString &name : names) {
        if (offer.hostFromAutodiscover && matchesAnyHostPattern(name, offer.autodiscover))
            return name;
    }
    return {};
}

} // namespace

HostedBy HostedBy::domain(const Catalogue &catalogue, const QString &domain)
{
    return {catalogue.providerForDomain(domain), false, false, {}};
}

HostedBy HostedBy::mx(const Catalogue &catalogue, const QStringList &mxHosts, const QString &autodiscover)
{
    HostedBy found{catalogue.providerForMx(mxHosts), false, catalogue.isExchange(mxHosts), {}};
    const bool isToldExchange = !autodiscover.isEmpty() && catalogue.isExchange({autodiscover});
    found.isExchange = found.isExchange || isToldExchange;
    if (!found.provider)
        return found;
    const Provider *offer =
        autodiscover.isEmpty() ? nullptr : offerOf(catalogue, *found.provider, autodiscover);
    // An Exchange that nobody's servers are known of is somebody else's.
    const bool mayBeIts = !isToldExchange || catalogue.hasServer(autodiscover);
    if (found.isExchange && mayBeIts && !(offer && offer->offer.isExchange))
        offer = exchangeOf(catalogue, *found.provider);
    if (!offer)
        return found;
    found.provider = offer;
    found.isOfferTold = true;
    found.isExchange = found.isExchange || offer->offer.isExchange;
    found.host = serverAmong(QStringList{autodiscover} + mxHosts, offer->offer);
    if (found.host.isEmpty() && isToldExchange && offer->offer.hostFromAutodiscover)
        found.host = autodiscover;
    return found;
}

QList<Candidate> HostedBy::candidates(Mechanism mechanism) const
{
    QList<Candidate> candidates;
    if (!provider || (isExchange && !provider->offer.isExchange))
        return candidates;
    for (const ProviderServer &server : provider->servers) {
        Candidate candidate{server.endpoint, server.userName, provider->signIn, mechanism};
        if (!host.isEmpty())
            candidate.endpoint.host = host;
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace Facteur
