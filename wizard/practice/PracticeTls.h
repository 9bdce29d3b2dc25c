// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>

namespace Facteur {

/// What the practice server shows in a handshake; resources/practice/make-certificates makes them.
enum class PracticeCertificate
{
    Good,
    Expired, ///< since 2010
    NotYetValid, ///< before 2095
    SelfSigned,
    Untrusted, ///< by an authority that nobody knows, and which it shows
    IncompleteChain, ///< by an authority that is vouched for by the practice one, and which it does not show
    Weak, ///< by an authority with a key of 1024 bits, vouched for with SHA-1 by the practice one
    Missing, ///< so there is no way to encrypt
};

/// TLS 1.2 or later. \a wantsClientCertificate: whoever has none gets an alert.
[[nodiscard]] QSslConfiguration practiceTls(
    PracticeCertificate certificate, bool wantsClientCertificate = false);
[[nodiscard]] QList<QSslCertificate> practiceAuthorities();

} // namespace Facteur
