// SPDX-License-Identifier: MIT
#pragma once

#include "MailSettings.h"
#include "Terms.h"

#include <QString>

#include <optional>

namespace Facteur {

/// The ways to find settings, in their order of rank (spec §5): what a higher one says wins.
enum class Mechanism
{
    Domain, ///< the catalogue: a provider's own domain
    Mx, ///< the catalogue: a provider's MX
    Pacc, ///< draft-ietf-mailmaint-pacc
    Autoconfig, ///< draft-ietf-mailmaint-autoconfig, at the domain
    Ispdb, ///< Thunderbird's database, by the domain
    MxAutoconfig, ///< as Autoconfig, by the name of the best MX
    MxIspdb, ///< as Ispdb, by the name of the best MX
    Srv, ///< RFC 6186, RFC 8314
    Guess ///< names that are usual
};

/// What is known of a server that was found.
enum class Liveness
{
    Unknown, ///< nobody has asked it: the catalogue's are not asked
    Probing, ///< it is being asked; in the end: it was not waited for
    Living, ///< it is what it was said to be, up to the sign-in; or it is only slow to greet
    Dead, ///< it is not, or has not answered within the bounds
};

/// A server that may be the right one, as one of the mechanisms has found it: every one gives this shape.
struct Candidate
{
    Endpoint endpoint; ///< the host as an ACE name in lower case, without a dot at its end
    /// As published, with %EMAILADDRESS%, %EMAILLOCALPART% and %EMAILDOMAIN%; empty: not told.
    QString userName;
    std::optional<SignIn> signIn; ///< where it is told
    Mechanism mechanism = Mechanism::Guess;
    Liveness liveness = Liveness::Unknown; ///< as the search knows it; no mechanism does

    bool operator==(const Candidate &) const = default;
};

} // namespace Facteur
