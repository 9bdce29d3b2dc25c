// SPDX-License-Identifier: MIT
#include "FoundServers.h"

#include "DomainForm.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

UserNameForm formOf(const QString &userName)
{
    if (userName == u"%EMAILLOCALPART%")
        return UserNameForm::LocalPart;
    return userName.isEmpty() || userName == u"%EMAILADDRESS%" ? UserNameForm::Address : UserNameForm::Other;
}

QList<ProviderServer> serversOf(const QList<Candidate> &candidates)
{
    QList<ProviderServer> servers;
    for (const Candidate &candidate : candidates)
        servers.append({candidate.endpoint, formOf(candidate.userName)});
    return servers;
}

} // namespace

std::optional<Provider> foundProvider(const FoundSettings &found, const Catalogue &catalogue)
{
    if (found.incoming.isEmpty() || found.outgoing.isEmpty())
        return std::nullopt;
    const QList<ProviderServer> servers = serversOf(found.incoming + found.outgoing);
    const Provider *known = catalogue.provider(found.providerKey);
    Provider provider = known ? *known : Provider();
    if (known && servers == provider.servers)
        return std::nullopt;
    if (!known)
        provider.name.texts = {{u"en"_s, domainForDisplay(found.domain)}};
    provider.id = u"found"_s;
    provider.offer.isUsual = true;
    provider.foundFor = found.domain;
    provider.domains.clear();
    provider.mxPatterns.clear();
    provider.exchangeMxPatterns.clear();
    provider.servers = servers;
    if (found.signIn)
        provider.signIn = *found.signIn;
    return provider;
}

} // namespace Facteur
