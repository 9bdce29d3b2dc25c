// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslCipher>
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

/// All whom \a trust names, the system's store included: reads it, as loadAuthorities() does.
[[nodiscard]] QList<QSslCertificate> authoritiesOf(const Trust &trust);

/// What we agree to encrypt with, the best first: nothing without a certificate of the server (PSK, SRP,
/// anonymous), nothing that does not encrypt, or with RC4, DES or keys of less than 128 bits; with forward
/// secrecy before without, which old servers still want (RFC 9325, section 4.2).
[[nodiscard]] QList<QSslCipher> acceptedCiphers();

/// \a configuration for TLS 1.2 or later, with a full verification by those whom \a trust names.
[[nodiscard]] QSslConfiguration verifiedBy(const Trust &trust, QSslConfiguration configuration);

} // namespace Facteur
