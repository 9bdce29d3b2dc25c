// SPDX-License-Identifier: MIT
#include "Provider.h"

#include "HostPattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Begins in plain text, as registered (RFC 3501, RFC 1939, RFC 6409), whatever a box is ticked.
bool isRegisteredForStartTls(quint16 port)
{
    return port == 143 || port == 110 || port == 587;
}

} // namespace

QString Provider::key() const
{
    return offer.isUsual ? id : id + u'/' + offer.id;
}

QString Provider::nameIn(const QString &language) const
{
    const QString own = name.in(language);
    return offer.id.isEmpty() ? own : u"%1 (%2)"_s.arg(own, offer.name.in(language));
}

QList<ProviderServer> Provider::serversFor(Protocol protocol) const
{
    QList<ProviderServer> found = servers;
    found.removeIf([protocol](const ProviderServer &server) { return server.endpoint.protocol != protocol; });
    return found;
}

QString Provider::userName(Protocol protocol, const QString &address) const
{
    const QList<ProviderServer> own = serversFor(protocol);
    return userNameFrom(own.isEmpty() ? QString() : own.constFirst().userName, address);
}

bool Provider::hasServer(const QString &host) const
{
    const bool isListed = std::any_of(servers.begin(), servers.end(), [&host](const ProviderServer &server) {
        return server.endpoint.host.compare(host, Qt::CaseInsensitive) == 0;
    });
    return isListed || (offer.hostFromAutodiscover && matchesAnyHostPattern(host, offer.autodiscover));
}

bool Provider::publishes(const Endpoint &endpoint) const
{
    const QList<ProviderServer> own =
        foundFor.isEmpty() ? serversFor(endpoint.protocol) : QList<ProviderServer>();
    return std::any_of(own.begin(), own.end(), [&endpoint](const ProviderServer &server) {
        return server.endpoint.host == endpoint.host && server.endpoint.port == endpoint.port;
    });
}

QList<ProviderServer> serversByBox(
    Protocol protocol, const QString &host, quint16 sslPort, quint16 plainPort, bool recommendsSsl)
{
    QList<ProviderServer> servers;
    const auto add = [&](quint16 port, Security security) {
        if (port != 0)
            servers.append({{protocol, host, port, security}, userNameTemplate(UserNameForm::Address)});
    };
    if (!recommendsSsl)
        add(plainPort, Security::None);
    add(sslPort, isRegisteredForStartTls(sslPort) ? Security::StartTls : Security::Tls);
    add(plainPort, Security::StartTls);
    return servers;
}

} // namespace Facteur
