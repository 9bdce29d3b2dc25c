// SPDX-License-Identifier: MIT
#include "RegistrableDomain.h"

#include "PublishedHost.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Qt knows the public suffix list, and says so only here: no cookie is for a public suffix (RFC 6265,
/// section 5.3, step 5).
class SuffixList final : public QNetworkCookieJar
{
public:
    [[nodiscard]] bool contains(const QString &aceDomain) const
    {
        // A host in the domain, because a host may have a cookie for itself, whatever the list says.
        static const QString label = u"host."_s;
        QUrl url;
        url.setScheme(u"https"_s);
        url.setHost(label + aceDomain);
        // Read back: the URL chooses between ACE and Unicode, and the cookie has to be spelled alike.
        QNetworkCookie cookie("name", "value");
        cookie.setDomain(u'.' + url.host().mid(label.size()));
        return !validateCookie(cookie, url);
    }
};

} // namespace

QString registrableDomain(const QString &host)
{
    const SuffixList suffixes;
    QString longer; // the domain before, by one label
    for (QString domain = aceName(host); domain.contains(u'.');
         domain = domain.mid(domain.indexOf(u'.') + 1)) {
        if (suffixes.contains(domain))
            return longer;
        longer = domain;
    }
    return longer;
}

} // namespace Facteur
