// SPDX-License-Identifier: MIT
#include "PackServers.h"

#include <algorithm>

namespace Facteur {

QString PackServers::packOf(const QString &host, const Catalogue &catalogue)
{
    QString pack;
    for (const Provider &provider : catalogue.providers()) {
        const bool has = std::any_of(
            provider.servers.begin(), provider.servers.end(), [&host](const ProviderServer &server) {
                return server.host.compare(host, Qt::CaseInsensitive) == 0;
            });
        if (has && provider.pack.isEmpty())
            return {};
        if (has && pack.isEmpty())
            pack = provider.pack;
    }
    return pack;
}

QList<PackServer> PackServers::toBeAgreed(const Account &account, const Catalogue &catalogue) const
{
    QList<PackServer> servers;
    for (Side side : {Side::Incoming, Side::Outgoing}) {
        const ServerAnswer &answer = side == Side::Incoming ? account.incoming : account.outgoing;
        const QString pack = packOf(answer.host, catalogue);
        if (!pack.isEmpty() && !m_agreed.contains({answer.host, pack}))
            servers.append({side, answer.host, answer.port, pack});
    }
    return servers;
}

void PackServers::agree(const QList<PackServer> &servers)
{
    for (const PackServer &server : servers)
        m_agreed.insert({server.host, server.pack});
}

} // namespace Facteur
