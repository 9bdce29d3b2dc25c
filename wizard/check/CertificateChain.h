// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Facteur {

/// \a certificate may have been signed by \a authority: it names it as its issuer, and its key, where both
/// name one (RFC 5280, sections 4.2.1.1 and 4.2.1.2). No signature is looked at: OpenSSL has done that.
[[nodiscard]] bool isIssuedBy(const QSslCertificate &certificate, const QSslCertificate &authority);
/// The same by name alone.
[[nodiscard]] bool namesAsIssuer(const QSslCertificate &certificate, const QSslCertificate &authority);

/// The server's own certificate, the first of \a sent, then who signed it, and so on, as far as that was sent
/// along, in whatever order; at most 20.
[[nodiscard]] QList<QSslCertificate> certificatePath(const QList<QSslCertificate> &sent);

/// What \a certificate calls its issuer: the common name, else the organisation; raw.
[[nodiscard]] QString issuerOf(const QSslCertificate &certificate);
/// The name of an antivirus program or a proxy (Interceptors.h) among the issuers in \a path; raw, and empty
/// where none is known.
[[nodiscard]] QString interceptorIn(const QList<QSslCertificate> &path);

/// Its key, or the signature on it, is held to be too weak: RSA and DSA of less than 2048 bits, elliptic
/// curves of less than 224, MD5 and SHA-1, but for the signature of an authority on its own certificate,
/// which proves nothing.
[[nodiscard]] bool isWeak(const QSslCertificate &certificate);

} // namespace Facteur
