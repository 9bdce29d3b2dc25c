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

/// The servers to turn to: the provider's own, where they are known, else the one typed.
QList<Endpoint> endpointsFor(
    const QString &host, Protocol protocol, const Provider *provider, const PortTable &ports)
{
    QList<Endpoint> endpoints;
    if (provider) {
        for (const ProviderServer &server : provider->serversFor(protocol))
            endpoints.append(server.endpoint);
    }
    if (endpoints.isEmpty())
        endpoints = {{protocol, host, ports.portFor(protocol, true), Security::Tls},
            {protocol, host, ports.portFor(protocol, false), Security::StartTls}};
    return endpoints;
}

/// Whether what \a setting asks of the line is how \a endpoint begins: with TLS, or in plain text.
bool beginsAs(const ServerAlternative &setting, const Endpoint &endpoint)
{
    return (setting.endpoint.security == Security::Tls) == (endpoint.security == Security::Tls);
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

ServerAnswer recommendedServer(
    const Provider &provider, Protocol protocol, const Guide &guide, const PortTable &ports)
{
    const QList<ProviderServer> servers = provider.serversFor(protocol);
    for (const ProviderServer &server : servers) {
        if (const auto answer = answerFor(server.endpoint, guide, ports))
            return *answer;
    }
    for (const ProviderServer &server : servers) {
        const Endpoint &endpoint = server.endpoint;
        for (const bool ssl : {true, false}) {
            ServerAnswer answer{endpoint.host, endpoint.port, ssl};
            if (beginsAs(settingFor(answer, protocol, guide, ports), endpoint))
                return answer;
        }
    }
    return {};
}

quint16 portFor(const Provider &provider, const ServerAnswer &answer, Protocol protocol, const Guide &guide,
    const PortTable &ports)
{
    for (const ProviderServer &server : provider.serversFor(protocol)) {
        const Endpoint &endpoint = server.endpoint;
        const ServerAnswer there{endpoint.host, endpoint.port, answer.ssl};
        if (endpoint.host == answer.host && beginsAs(settingFor(there, protocol, guide, ports), endpoint))
            return endpoint.port;
    }
    return 0;
}

QList<ServerAlternative> alternativesFor(const ServerAnswer &answer, Protocol protocol, const Guide &guide,
    const Provider *provider, const PortTable &ports)
{
    const Endpoint current = settingFor(answer, protocol, guide, ports).endpoint;
    QList<ServerAlternative> found;
    for (const Endpoint &endpoint : endpointsFor(answer.host, protocol, provider, ports)) {
        for (const bool ssl : {true, false}) {
            const ServerAlternative setting =
                settingFor({endpoint.host, endpoint.port, ssl}, protocol, guide, ports);
            if (beginsAs(setting, endpoint))
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
    QList<ServerAlternative> found;
    for (const Endpoint &other : endpointsFor(endpoint.host, endpoint.protocol, provider, ports)) {
        if (other.security != Security::None)
            addOnce(found, {other, false}, endpoint);
    }
    return found;
}

} // namespace Facteur
