// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// \a name, a domain or a host as somebody wrote it, as DNS spells it: ACE (RFC 5891), in lower case, without
/// white space around it and without a dot at its end. Empty where that is none: no dot, an IP address, what
/// only looks like a name, or what no host name may hold (RFC 1123, section 2.1).
[[nodiscard]] QString aceName(const QString &name);

/// \a host as a mechanism published it, by aceName(). Empty for whatever leads into the network of the person
/// who reads it: whoever publishes settings is a stranger, and must not choose which machine in the house or
/// in the company is asked, and then told a password. So no names of private networks, and no IP addresses:
/// no certificate would vouch for those, and there is no domain to be shown before the password goes there.
[[nodiscard]] QString publishedHost(const QString &host);

} // namespace Facteur
