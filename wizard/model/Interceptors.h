// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Facteur {

/// Where something stands that opens other people's TLS and signs anew.
enum class Interceptor
{
    Program, ///< on this computer: an antivirus, a parental control, a tool that shows the traffic
    Network, ///< a company's or a school's proxy or firewall
};

/// What \a issuer, one of the names in a certificate's issuer, is known to be; nothing where it is none of
/// those in the list (Interceptors.cpp).
[[nodiscard]] std::optional<Interceptor> knownInterceptor(const QString &issuer);

} // namespace Facteur
