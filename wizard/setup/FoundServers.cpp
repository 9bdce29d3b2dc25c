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

/// A server that \a known has is as it is there: no template can say UserNameForm::Other.
QList<ProviderServer> serversOf(const QList<Candidate> &candidates, const Provider *known)
{
    QList<ProviderServer> servers;
    for (const Candidate &candidate : candidates) {
        ProviderServer server{candidate.endpoint, formOf(candidate.userName)};
        const ProviderServer own{candidate.endpoint, UserNameForm::Other};
        if (candidate.userName.isEmpty() && known && known->servers.contains(own))
            server = own;
        servers.append(server);
    }
    return servers;
}

} // namespace

std::optional<Provider> foundProvider(const FoundSettings &found, const Catalogue &catalogue)
{
    if (found.incoming.isEmpty() || found.outgoing.isEmpty())
        return std::nullopt;
    const Provider *known = catalogue.provider(found.providerKey);
    const QList<ProviderServer> servers = serversOf(found.incoming + found.outgoing, known);
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
