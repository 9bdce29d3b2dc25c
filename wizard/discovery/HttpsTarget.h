// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QUrl;

namespace Facteur {

/// What a https question goes to: a server by its name, and what is asked of it.
struct HttpsTarget
{
    QString host; ///< the name of a host (PublishedHost.h)
    quint16 port = 443;
    QByteArray path; ///< path and query as they are sent (RFC 9112, section 3.2.1)

    bool operator==(const HttpsTarget &) const = default;

    /// Nothing where \a url is not https, is not about the name of a host, or holds an "@" or a query, in
    /// which the person's address might be.
    [[nodiscard]] static std::optional<HttpsTarget> of(const QUrl &url);
    /// Where \a location, which anybody may have written, leads from here (RFC 9110, section 10.2.2); nothing
    /// where that is not https, an IP address, or holds a user name or a password.
    [[nodiscard]] std::optional<HttpsTarget> redirected(const QByteArray &location) const;
    /// "jardin.example", "jardin.example:8443".
    [[nodiscard]] QByteArray authority() const;
};

} // namespace Facteur
