// SPDX-License-Identifier: MIT
#include "CertifiedHosts.h"

#include "CertificateNames.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype mostHosts = 3;
constexpr int mostNames = 100; ///< that are looked at
constexpr qsizetype longestHost = 253; ///< characters (RFC 1035, section 2.3.4)

QString plainName(const QString &name)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(name)).toLower();
    return ace.endsWith(u'.') ? ace.chopped(1) : ace;
}

/// One computer's, with a domain (RFC 1123, section 2.1).
bool isHostName(const QString &name)
{
    static const QRegularExpression valid(
        uR"(\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\z)"_s);
    return name.size() <= longestHost && valid.match(name).hasMatch() && QHostAddress(name).isNull();
}

/// What mail servers are called most often.
bool soundsLikeMail(const QString &name)
{
    const QStringList usual{u"mail"_s, u"imap"_s, u"pop"_s, u"pop3"_s, u"smtp"_s};
    return usual.contains(name.section(u'.', 0, 0));
}

} // namespace

QStringList certifiedHosts(
    const QSslCertificate &certificate, const QString &host, const QStringList &known, const QString &domain)
{
    const QString home = plainName(domain);
    QStringList hosts;
    for (const QString &name : namesIn(certificate).names.mid(0, mostNames)) {
        const QString candidate = name.toLower();
        const bool isKnown = known.contains(candidate)
            || (isHostName(home) && (candidate == home || candidate.endsWith(u'.' + home)));
        if (isKnown && isHostName(candidate) && candidate != plainName(host) && !hosts.contains(candidate))
            hosts.append(candidate);
    }
    std::stable_partition(hosts.begin(), hosts.end(), soundsLikeMail);
    std::stable_partition(
        hosts.begin(), hosts.end(), [&known](const QString &name) { return known.contains(name); });
    return hosts.mid(0, mostHosts);
}

} // namespace Facteur
