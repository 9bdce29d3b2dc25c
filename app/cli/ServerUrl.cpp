// SPDX-License-Identifier: MIT
#include "ServerUrl.h"

#include "Validation.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

struct Scheme
{
    QLatin1StringView name;
    Protocol protocol;
    Security security;
};

constexpr std::array<Scheme, 9> schemes{{
    {"imaps"_L1, Protocol::Imap, Security::Tls},
    {"imap+starttls"_L1, Protocol::Imap, Security::StartTls},
    {"imap"_L1, Protocol::Imap, Security::None},
    {"pop3s"_L1, Protocol::Pop3, Security::Tls},
    {"pop3+starttls"_L1, Protocol::Pop3, Security::StartTls},
    {"pop3"_L1, Protocol::Pop3, Security::None},
    {"smtps"_L1, Protocol::Smtp, Security::Tls},
    {"smtp+starttls"_L1, Protocol::Smtp, Security::StartTls},
    {"smtp"_L1, Protocol::Smtp, Security::None},
}};

bool isServerAndPortOnly(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.port() > 0
        && url.userInfo(QUrl::FullyEncoded).isEmpty() && (url.path().isEmpty() || url.path() == u"/")
        && !url.hasQuery() && !url.hasFragment();
}

} // namespace

std::optional<Endpoint> endpointFromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto scheme = std::find_if(
        schemes.begin(), schemes.end(), [&url](const Scheme &known) { return url.scheme() == known.name; });
    if (scheme == schemes.end() || !isServerAndPortOnly(url))
        return std::nullopt;
    const QString host = url.host(QUrl::FullyEncoded);
    if (problemWithServerName(host))
        return std::nullopt;
    return Endpoint{scheme->protocol, host, static_cast<quint16>(url.port()), scheme->security};
}

QString urlOf(const Endpoint &endpoint)
{
    const auto scheme = std::find_if(schemes.begin(), schemes.end(), [&endpoint](const Scheme &known) {
        return known.protocol == endpoint.protocol && known.security == endpoint.security;
    });
    const QString host = endpoint.host.contains(u':') ? u'[' + endpoint.host + u']' : endpoint.host;
    return u"%1://%2:%3"_s.arg(scheme->name, host, QString::number(endpoint.port));
}

} // namespace Facteur
