// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// \a host, a name or an address as it was typed, always means the computer that it is typed on: localhost,
/// what ends in it (RFC 6761, section 6.3), 127.0.0.0/8 and ::1.
[[nodiscard]] bool isThisComputer(const QString &host);

/// \a name belongs to nobody on the Internet, so that any address may be meant by it: the special-use domains
/// (RFC 6761, RFC 6762, RFC 8375), and whatever has no dot, as this computer's own name.
[[nodiscard]] bool isLocalName(const QString &name);

} // namespace Facteur
