// SPDX-License-Identifier: MIT
#include "CommonMailDomains.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

const QStringList &commonMailDomains()
{
    static const QStringList domains = QString(
        "gmail.com googlemail.com hotmail.com hotmail.fr hotmail.co.uk hotmail.de hotmail.it hotmail.es "
        "hotmail.be hotmail.nl hotmail.ca hotmail.ch outlook.com outlook.fr outlook.de outlook.es "
        "outlook.it outlook.be live.com live.fr live.de live.it live.nl live.be live.ca live.co.uk msn.com "
        "yahoo.com yahoo.fr yahoo.de yahoo.co.uk yahoo.it yahoo.es yahoo.ca ymail.com rocketmail.com "
        "aol.com icloud.com me.com mac.com orange.fr wanadoo.fr free.fr sfr.fr neuf.fr cegetel.net "
        "club-internet.fr numericable.fr noos.fr laposte.net bbox.fr gmx.de gmx.net gmx.at gmx.ch gmx.com "
        "gmx.fr web.de t-online.de freenet.de mailbox.org posteo.de proton.me protonmail.com tutanota.com "
        "fastmail.com fastmail.fm zoho.com zohomail.com yandex.ru yandex.com mail.ru inbox.ru "
        "videotron.ca bell.net sympatico.ca infomaniak.com hostinger.com"_L1)
                                           .split(u' ');
    return domains;
}

namespace {

QStringView nameOf(QStringView domain)
{
    return domain.first(std::max<qsizetype>(domain.indexOf(u'.'), 0));
}

} // namespace

bool isUsualOfItsName(const QString &domain)
{
    const QStringList &domains = commonMailDomains();
    const auto first = std::find_if(domains.begin(), domains.end(),
        [name = nameOf(domain)](const QString &common) { return nameOf(common) == name; });
    return first != domains.end() && *first == domain;
}

QString onlyDomainWithName(QStringView name)
{
    static const QStringList domains = u"gmail.com googlemail.com icloud.com"_s.split(u' ');
    const auto only = std::find_if(
        domains.begin(), domains.end(), [name](const QString &domain) { return nameOf(domain) == name; });
    return only != domains.end() ? *only : QString();
}

} // namespace Facteur
