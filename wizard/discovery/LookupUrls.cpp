// SPDX-License-Identifier: MIT
#include "LookupUrls.h"

#include "MxNames.h"
#include "PublishedHost.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QUrl httpsUrl(const QString &host, const QString &path)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(path);
    return url;
}

QUrl autoconfigHostUrl(const QString &aceDomain)
{
    return httpsUrl(u"autoconfig."_s + aceDomain, u"/mail/config-v1.1.xml"_s);
}

} // namespace

QList<QUrl> paccUrls(const QString &domain)
{
    const QString name = aceName(domain);
    if (name.isEmpty())
        return {};
    return {httpsUrl(u"ua-auto-config."_s + name, u"/.well-known/user-agent-configuration.json"_s)};
}

QString paccRecordName(const QString &domain)
{
    const QString name = aceName(domain);
    return name.isEmpty() ? QString() : u"_ua-auto-config."_s + name;
}

QList<QUrl> autoconfigUrls(const QString &domain)
{
    const QString name = aceName(domain);
    if (name.isEmpty())
        return {};
    return {autoconfigHostUrl(name), httpsUrl(name, u"/.well-known/autoconfig/mail/config-v1.1.xml"_s)};
}

QList<QUrl> ispdbUrls(const QString &domain)
{
    const QString name = publishedHost(domain);
    if (name.isEmpty())
        return {};
    return {httpsUrl(u"v1.ispdb.net"_s, u'/' + name),
        httpsUrl(u"autoconfig.thunderbird.net"_s, u"/v1.1/"_s + name)};
}

QList<QUrl> mxAutoconfigUrls(const MxNames &names)
{
    QList<QUrl> urls;
    for (const QString &name : names.all())
        urls.append(autoconfigHostUrl(name));
    return urls;
}

QList<QUrl> mxIspdbUrls(const MxNames &names)
{
    QList<QUrl> urls;
    for (const QString &name : names.all())
        urls.append(ispdbUrls(name));
    return urls;
}

} // namespace Facteur
