// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"
#include "Catalogue.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// What the catalogue knows of a domain: by its own domains, or by what DNS says of it. Pure.
struct HostedBy
{
    const Provider *provider = nullptr; ///< with its offer, as far as that can be told; of the catalogue
    bool isOfferTold = false; ///< by its target of _autodiscover._tcp
    bool isExchange = false; ///< the guides do not apply
    QString host; ///< of all its servers, where the name is found in DNS; else empty

    /// No mail program gets in from outside: there is nothing more to be found.
    [[nodiscard]] bool isClosed() const
    {
        return provider && (provider->signIn == SignIn::None || provider->signIn == SignIn::Bridge);
    }

    /// The provider whose own domain \a domain is.
    [[nodiscard]] static HostedBy domain(const Catalogue &catalogue, const QString &domain);
    /// The provider that \a mxHosts name, its offer by \a autodiscover, the target of _autodiscover._tcp
    /// (empty: there is none). \a mxHosts: those of the best preference alone, as the others may be anybody's
    /// who keeps the mail while these are down.
    [[nodiscard]] static HostedBy mx(
        const Catalogue &catalogue, const QStringList &mxHosts, const QString &autodiscover);

    /// Its servers, as \a mechanism gives them. None where it is Exchange, but not an offer of the
    /// provider's.
    [[nodiscard]] QList<Candidate> candidates(Mechanism mechanism) const;
};

} // namespace Facteur
