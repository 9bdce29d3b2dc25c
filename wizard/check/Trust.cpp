// SPDX-License-Identifier: MIT
#include "Trust.h"

#include <QSslSocket>

namespace Facteur {

namespace {

/// Read once: that takes a tenth of a second.
const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

} // namespace

void loadAuthorities(const Trust &trust)
{
    if (trust.systemToo && !trust.authorities.isEmpty())
        static_cast<void>(systemAuthorities());
}

QSslConfiguration verifiedBy(const Trust &trust, QSslConfiguration configuration)
{
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Both setting and adding authorities, even none, end Qt's loading of the system's own on demand: they
    // have to be added, too.
    if (!trust.systemToo)
        configuration.setCaCertificates(trust.authorities);
    else if (!trust.authorities.isEmpty())
        configuration.setCaCertificates(systemAuthorities() + trust.authorities);
    return configuration;
}

} // namespace Facteur
