// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QString>

namespace Facteur {

/// How a certificate stands for a host.
enum class CertifiedBy
{
    Nothing,
    AlternativeName,
    CommonName, ///< only where it has no alternative names: the old way, which some mail programs refuse
};

/// The names of hosts that a certificate bears, and where they stand.
struct CertifiedNames
{
    QStringList names; ///< as they are written there, and in that order
    CertifiedBy by = CertifiedBy::AlternativeName;
};

[[nodiscard]] CertifiedNames namesIn(const QSslCertificate &certificate);

/// Whether \a certificate stands for \a host, an ACE name or an IP address, by RFC 9525, section 6, and for
/// the common name by RFC 6125, section 6.4.4. Names are compared as ASCII, and never after any mapping: one
/// with anything else in it stands for nobody. An address is compared with addresses alone. Qt's own
/// comparison takes the common name even where there are alternative names, and maps before it compares: both
/// let a certificate of one domain pass for another.
[[nodiscard]] CertifiedBy certifiedBy(const QSslCertificate &certificate, const QString &host);

} // namespace Facteur
