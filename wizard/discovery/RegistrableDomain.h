// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// The domain that somebody registered, in which \a host is: "ovh.net" for "ssl0.ovh.net", "jardin.co.uk" for
/// "imap.jardin.co.uk" (the public suffix list, by its longest rule; under an unknown top level, the last two
/// labels). ACE, in lower case. Empty where there is none: \a host is a public suffix itself ("co.uk"), an IP
/// address, has no dot, or is no name.
[[nodiscard]] QString registrableDomain(const QString &host);

} // namespace Facteur
