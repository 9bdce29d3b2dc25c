// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Facteur {

/// Whose signature makes a certificate a good one.
struct Trust
{
    QList<QSslCertificate> authorities; ///< besides the system's store
    bool systemToo = true; ///< false: the authorities alone, for servers that nobody else vouches for

    bool operator==(const Trust &) const = default;
};

/// Reads the system's store, where \a trust needs it as a list, which takes a tenth of a second: to be called
/// before anything waits. Otherwise it is read on demand.
void loadAuthorities(const Trust &trust);

/// \a configuration for TLS 1.2 or later, with a full verification by those whom \a trust names.
[[nodiscard]] QSslConfiguration verifiedBy(const Trust &trust, QSslConfiguration configuration);

} // namespace Facteur
