// SPDX-License-Identifier: MIT
#include "PublishedHost.h"

#include "Validation.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

// As long as a name may be, with room for the white space that pretty-printed documents put around it.
constexpr qsizetype longestPublishedHost = 1024;

/// Top levels that mean another machine in every network: RFC 6761, RFC 6762, RFC 8375, ICANN's .internal,
/// and what routers and administrators use. Not the others of RFC 6761: nobody has a machine under .example.
constexpr std::array privateTops{"localhost"_L1, "localdomain"_L1, "local"_L1, "internal"_L1, "intranet"_L1,
    "private"_L1, "corp"_L1, "home"_L1, "lan"_L1, "home.arpa"_L1};

bool isPrivateName(const QString &aceName)
{
    return std::any_of(privateTops.begin(), privateTops.end(), [&aceName](QLatin1StringView top) {
        return aceName.endsWith(top) && aceName.chopped(top.size()).endsWith(u'.');
    });
}

} // namespace

QString aceName(const QString &name)
{
    if (name.size() > longestPublishedHost)
        return {};
    QString plain = name.trimmed();
    if (plain.endsWith(u'.'))
        plain.chop(1);
    if (problemWithServerName(plain))
        return {};
    const QString ace = QString::fromLatin1(QUrl::toAce(plain)).toLower();
    // Once more: letters of other scripts may have become anything.
    if (ace.isEmpty() || problemWithServerName(ace))
        return {};
    const qsizetype dot = ace.lastIndexOf(u'.');
    // A top level begins with a letter (RFC 3696, section 2). The resolver takes what ends in a number for an
    // address, in every spelling: "127.1", "10.0.0.0x1".
    const bool isName = dot > 0 && !ace.contains(u':') && ace.at(dot + 1).isLetter();
    return isName ? ace : QString();
}

QString publishedHost(const QString &host)
{
    const QString name = aceName(host);
    return isPrivateName(name) ? QString() : name;
}

} // namespace Facteur
