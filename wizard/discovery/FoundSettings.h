// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Facteur {

/// What could be found out about the domain of an address (spec §5).
struct FoundSettings
{
    enum class Kind
    {
        Mailbox,
        Exchange, ///< the guides do not apply; servers may be known all the same
        NoMail, ///< the domain takes no mail (RFC 7505)
        NoSuchDomain,
        Offline, ///< no name server answered: nothing is said about the domain
        Unknown
    };

    QString domain; ///< ACE, in lower case, without a dot at its end; empty: the address has none
    Kind kind = Kind::Unknown;
    QString providerKey; ///< Provider::key(), where the catalogue knows who hosts it
    bool isOfferTold = false; ///< DNS says which of the provider's offers it is
    std::optional<Mechanism> source; ///< of the best servers, else of what is known
    std::optional<SignIn> signIn; ///< where it is told
    QList<Candidate> incoming; ///< best first
    QList<Candidate> outgoing; ///< best first
    QStringList asked; ///< what of whom (AskedLog.h)

    bool operator==(const FoundSettings &) const = default;
};

} // namespace Facteur
