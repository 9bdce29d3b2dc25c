// SPDX-License-Identifier: MIT
#pragma once

#include "PortTable.h"

#include <algorithm>
#include <array>

namespace Facteur {

/// What the practice server's ports stand for, as registered (RFC 8314, section 7).
inline constexpr auto practicePorts = std::to_array<WellKnownPort>({
    {993, Protocol::Imap, Security::Tls},
    {143, Protocol::Imap, Security::StartTls},
    {995, Protocol::Pop3, Security::Tls},
    {110, Protocol::Pop3, Security::StartTls},
    {465, Protocol::Smtp, Security::Tls},
    {587, Protocol::Smtp, Security::StartTls},
});

/// The one that opens as \a security wants it: with TLS, or in plain text.
[[nodiscard]] constexpr quint16 practicePort(Protocol protocol, Security security)
{
    const Security opening = security == Security::Tls ? Security::Tls : Security::StartTls;
    const auto *const found = std::find_if(practicePorts.data(), practicePorts.data() + practicePorts.size(),
        [&](const WellKnownPort &known) { return known.protocol == protocol && known.security == opening; });
    return found != practicePorts.data() + practicePorts.size() ? found->port : quint16(0);
}

} // namespace Facteur
