// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QString>
#include <QStringList>

namespace Facteur {

/// Host names in \a certificate, each for one computer, that may be tried in place of \a host, which it does
/// not stand for: in lower case, the likeliest first, at most 3. Only those that the provider is known to use
/// (\a known), or that are \a domain, the e-mail address's, or in it: whatever else answers is a stranger.
[[nodiscard]] QStringList certifiedHosts(
    const QSslCertificate &certificate, const QString &host, const QStringList &known, const QString &domain);

} // namespace Facteur
