// SPDX-License-Identifier: MIT
#include "HttpsTarget.h"

#include "PublishedHost.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int httpsPort = 443;
constexpr qsizetype longestTarget = 2048; ///< bytes

std::optional<HttpsTarget> targetOf(const QUrl &url)
{
    HttpsTarget target;
    target.host = aceName(url.host(QUrl::FullyEncoded));
    const int port = url.port(httpsPort);
    if (!url.isValid() || url.scheme() != u"https"_s || !url.userInfo().isEmpty() || target.host.isEmpty()
        || port <= 0)
        return std::nullopt;
    target.port = static_cast<quint16>(port);
    target.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.path.isEmpty())
        target.path = "/";
    if (url.hasQuery())
        target.path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const bool isSendable =
        std::all_of(target.path.begin(), target.path.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return isSendable && target.path.size() <= longestTarget ? std::optional(target) : std::nullopt;
}

QUrl urlOf(const HttpsTarget &target)
{
    return QUrl::fromEncoded("https://" + target.authority() + target.path);
}

} // namespace

std::optional<HttpsTarget> HttpsTarget::of(const QUrl &url)
{
    const bool mayNameSomebody = url.hasQuery() || url.path(QUrl::FullyDecoded).contains(u'@');
    return mayNameSomebody ? std::nullopt : targetOf(url);
}

std::optional<HttpsTarget> HttpsTarget::redirected(const QByteArray &location) const
{
    if (location.isEmpty() || location.size() > longestTarget)
        return std::nullopt;
    return targetOf(urlOf(*this).resolved(QUrl::fromEncoded(location)));
}

QByteArray HttpsTarget::authority() const
{
    const QByteArray name = host.toLatin1();
    return port == httpsPort ? name : name + ':' + QByteArray::number(port);
}

} // namespace Facteur
