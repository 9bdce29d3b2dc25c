// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

/// What was found out about the domain of an address.
enum class DomainFinding
{
    NotYet, ///< nobody was asked
    Searching,
    Known, ///< who hosts it
    Found, ///< servers for it, of somebody who is not in the catalogue
    Exchange, ///< it is for Exchange, which the settings are not for
    Unknown, ///< nobody knows who hosts it
    NoMail, ///< it takes no mail
    NoSuchDomain,
    NoAnswer, ///< the network did not answer: nothing is said about the domain
};

} // namespace Facteur
