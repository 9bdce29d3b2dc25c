// SPDX-License-Identifier: MIT
#include "HostedBy.h"

#include "HostPattern.h"
#include "UserName.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// As Candidate has it.
QString templateOf(UserNameForm form)
{
    switch (form) {
    case UserNameForm::Address:
        return u"%EMAILADDRESS%"_s;
    case UserNameForm::LocalPart:
        return u"%EMAILLOCALPART%"_s;
    case UserNameForm::Other:
        return onlyThePersonKnows;
    }
    Q_UNREACHABLE();
}

/// The offer of \a usual's provider that \a autodiscover tells; nullptr where it tells none.
const Provider *offerOf(const Catalogue &catalogue, const Provider &usual, const QString &autodiscover)
{
    for (const Provider &offer : catalogue.providers()) {
        if (offer.id == usual.id && matchesAnyHostPattern(autodiscover, offer.offer.autodiscover))
            return &offer;
    }
    return nullptr;
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
    const Provider *offer = found.provider && !autodiscover.isEmpty()
        ? offerOf(catalogue, *found.provider, autodiscover)
        : nullptr;
    if (!offer)
        return found;
    found.provider = offer;
    found.isOfferTold = true;
    found.isExchange = found.isExchange || offer->offer.isExchange;
    if (offer->offer.hostFromAutodiscover)
        found.host = autodiscover;
    return found;
}

QList<Candidate> HostedBy::candidates(Mechanism mechanism) const
{
    QList<Candidate> candidates;
    if (!provider)
        return candidates;
    for (const ProviderServer &server : provider->servers) {
        Candidate candidate{server.endpoint, templateOf(server.user), provider->signIn, mechanism};
        if (!host.isEmpty())
            candidate.endpoint.host = host;
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace Facteur
