// SPDX-License-Identifier: MIT
#include "HostNames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Facteur {

namespace {

constexpr std::array<QLatin1StringView, 9> specialDomains{QLatin1StringView("localhost"),
    QLatin1StringView("test"), QLatin1StringView("invalid"), QLatin1StringView("example"),
    QLatin1StringView("example.com"), QLatin1StringView("example.net"), QLatin1StringView("example.org"),
    QLatin1StringView("local"), QLatin1StringView("home.arpa")};

QString withoutRoot(const QString &name)
{
    return (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
}

/// \a name is \a domain, or in it.
bool isIn(const QString &name, QLatin1StringView domain)
{
    return name == domain || (name.endsWith(domain) && name.chopped(domain.size()).endsWith(u'.'));
}

} // namespace

bool isThisComputer(const QString &host)
{
    static const QRegularExpression loopback(QStringLiteral(R"(\A(127(\.\d{1,3}){3}|\[?::1\]?)\z)"));
    return isIn(withoutRoot(host), specialDomains.front()) || loopback.match(host).hasMatch();
}

bool isLocalName(const QString &name)
{
    const QString plain = withoutRoot(name);
    return !plain.contains(u'.')
        || std::any_of(specialDomains.begin(), specialDomains.end(),
            [&plain](QLatin1StringView domain) { return isIn(plain, domain); });
}

} // namespace Facteur
