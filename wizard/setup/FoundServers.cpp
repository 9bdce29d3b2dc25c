// SPDX-License-Identifier: MIT
#include "FoundServers.h"

#include "DomainForm.h"

using namespace Qt::StringLiterals;

namespace Facteur {

std::optional<Provider> foundProvider(const FoundSettings &found, const Catalogue &catalogue)
{
    if (found.incoming.isEmpty() && found.outgoing.isEmpty())
        return std::nullopt;
    const Provider *known = catalogue.provider(found.providerKey);
    QList<ProviderServer> servers;
    for (const Candidate &candidate : found.incoming + found.outgoing)
        servers.append({candidate.endpoint, candidate.userName});
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
