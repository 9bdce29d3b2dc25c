// SPDX-License-Identifier: MIT
#include "HostPattern.h"

#include <algorithm>

namespace Facteur {

namespace {

QString plainHost(const QString &host)
{
    QString plain = host.toLower();
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

} // namespace

bool matchesHostPattern(const QString &host, const QString &pattern)
{
    const QString name = plainHost(host);
    const QString glob = pattern.toLower();
    qsizetype at = 0;
    qsizetype next = 0;
    qsizetype star = -1;
    qsizetype afterStar = 0;
    while (at < name.size()) {
        if (next < glob.size() && glob[next] == u'*') {
            star = next++;
            afterStar = at;
        } else if (next < glob.size() && glob[next] == name[at]) {
            ++next;
            ++at;
        } else if (star >= 0) {
            next = star + 1;
            at = ++afterStar;
        } else {
            return false;
        }
    }
    while (next < glob.size() && glob[next] == u'*')
        ++next;
    return next == glob.size() && !name.isEmpty();
}

bool matchesAnyHostPattern(const QString &host, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
        [&host](const QString &pattern) { return matchesHostPattern(host, pattern); });
}

} // namespace Facteur
