// SPDX-License-Identifier: MIT
#include "Alternatives.h"

#include "Guide.h"
#include "PortTable.h"
#include "Provider.h"

#include <algorithm>

namespace Facteur {

namespace {

/// What the box does, once it is known well enough to test it.
SslMeaning settledMeaning(SslMeaning meaning, const ServerAnswer &answer, const PortTable &ports)
{
    if (meaning != SslMeaning::Unknown)
        return meaning;
    if (!answer.ssl)
        return SslMeaning::Plain;
    const std::optional<WellKnownPort> known = ports.find(answer.port);
    return known && known->security == Security::StartTls ? SslMeaning::StartTls : SslMeaning::Tls;
}

Security securityOf(SslMeaning settled)
{
    switch (settled) {
    case SslMeaning::Tls:
    case SslMeaning::Unknown:
        return Security::Tls;
    case SslMeaning::StartTls:
        return Security::StartTls;
    case SslMeaning::Opportunistic:
    case SslMeaning::Plain:
        return Security::None;
    }
    Q_UNREACHABLE();
}

/// The server to turn to: the provider's own, where it is known, else the one typed.
ProviderServer serverOf(
    const QString &host, Protocol protocol, const Provider *provider, const PortTable &ports)
{
    if (provider && provider->servers.contains(protocol))
        return provider->servers.value(protocol);
    return {host, ports.portFor(protocol, true), ports.portFor(protocol, false), true};
}

/// Whether \a port of \a server begins with TLS: as registered, else as the server's own entry says.
bool beginsWithTls(quint16 port, const ProviderServer &server, const PortTable &ports)
{
    const std::optional<WellKnownPort> known = ports.find(port);
    return known ? known->security == Security::Tls : port == server.sslPort;
}

bool isProtected(const ServerAlternative &setting)
{
    return setting.endpoint.security != Security::None;
}

void addOnce(QList<ServerAlternative> &list, const ServerAlternative &setting, const Endpoint &current)
{
    const bool known = std::any_of(list.cbegin(), list.cend(),
        [&setting](const ServerAlternative &other) { return other.endpoint == setting.endpoint; });
    if (!known && setting.endpoint != current && setting.endpoint.port != 0)
        list.append(setting);
}

} // namespace

ServerAlternative settingFor(
    const ServerAnswer &answer, Protocol protocol, const Guide &guide, const PortTable &ports)
{
    const SslMeaning meaning =
        settledMeaning(guide.ssl.meaning(protocol, answer.ssl, answer.port), answer, ports);
    return {{protocol, answer.host, answer.port, securityOf(meaning)}, meaning == SslMeaning::Plain};
}

std::optional<ServerAnswer> answerFor(const Endpoint &endpoint, const Guide &guide, const PortTable &ports)
{
    for (const bool ssl : {true, false}) {
        const ServerAnswer answer{endpoint.host, endpoint.port, ssl};
        if (settingFor(answer, endpoint.protocol, guide, ports).endpoint == endpoint)
            return answer;
    }
    return std::nullopt;
}

QList<ServerAlternative> alternativesFor(const ServerAnswer &answer, Protocol protocol, const Guide &guide,
    const Provider *provider, const PortTable &ports)
{
    const Endpoint current = settingFor(answer, protocol, guide, ports).endpoint;
    const ProviderServer server = serverOf(answer.host, protocol, provider, ports);
    QList<ServerAlternative> found;
    for (const quint16 port : {server.sslPort, server.plainPort}) {
        for (const bool ssl : {true, false}) {
            const ServerAlternative setting = settingFor({server.host, port, ssl}, protocol, guide, ports);
            const bool asksForTls = setting.endpoint.security == Security::Tls;
            if (asksForTls == beginsWithTls(port, server, ports))
                addOnce(found, setting, current);
        }
    }
    std::stable_partition(found.begin(), found.end(), isProtected);
    std::stable_partition(found.begin(), found.end(),
        [](const ServerAlternative &setting) { return !setting.programStaysPlain; });
    return found;
}

QList<ServerAlternative> alternativesFor(
    const Endpoint &endpoint, const Provider *provider, const PortTable &ports)
{
    const ProviderServer server = serverOf(endpoint.host, endpoint.protocol, provider, ports);
    QList<ServerAlternative> found;
    addOnce(found, {{endpoint.protocol, server.host, server.sslPort, Security::Tls}, false}, endpoint);
    addOnce(found, {{endpoint.protocol, server.host, server.plainPort, Security::StartTls}, false}, endpoint);
    return found;
}

} // namespace Facteur
