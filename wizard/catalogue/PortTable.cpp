// SPDX-License-Identifier: MIT
#include "PortTable.h"

#include "JsonNode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumPorts = 1000;

QList<WellKnownPort> readPorts(const JsonNode &root)
{
    QList<WellKnownPort> ports;
    if (!root.isObjectOf({u"ports"_s}))
        return ports;
    for (const JsonNode &item : root[u"ports"_s].items(maximumPorts)) {
        if (!item.isObjectOf({u"port"_s, u"protocol"_s, u"security"_s}))
            continue;
        const auto number = static_cast<quint16>(item[u"port"_s].integer(1, 0xffff));
        const auto protocol = item[u"protocol"_s].term<Protocol>();
        const auto security = item[u"security"_s].term<Security>();
        if (security == Security::None)
            item[u"security"_s].addError(u"expected \"tls\" or \"starttls\""_s);
        if (protocol && security)
            ports.append({number, *protocol, *security});
    }
    return ports;
}

} // namespace

PortTable::PortTable(QList<WellKnownPort> ports)
    : m_ports(std::move(ports))
{
}

Result<PortTable> PortTable::fromJson(const QByteArray &json, const QString &file)
{
    const Result<JsonFile> parsed = JsonFile::parse(json, file);
    if (!parsed)
        return parsed.problem();
    JsonFile content = parsed.value();
    const QList<WellKnownPort> ports = readPorts(JsonNode(content));
    if (!content.problems().isEmpty())
        return content.problems().constFirst();
    return PortTable(ports);
}

quint16 PortTable::portFor(Protocol protocol, bool ssl) const
{
    const Security security = ssl ? Security::Tls : Security::StartTls;
    const auto found = std::find_if(m_ports.begin(), m_ports.end(),
        [&](const WellKnownPort &known) { return known.protocol == protocol && known.security == security; });
    return found != m_ports.end() ? found->port : quint16(0);
}

std::optional<WellKnownPort> PortTable::find(quint16 port) const
{
    const auto found = std::find_if(
        m_ports.begin(), m_ports.end(), [port](const WellKnownPort &known) { return known.port == port; });
    return found != m_ports.end() ? std::optional(*found) : std::nullopt;
}

std::optional<PortAdvice> PortTable::advice(
    Protocol protocol, bool ssl, quint16 port, SslMeaning meaning) const
{
    const quint16 fitting = portFor(protocol, ssl);
    const std::optional<WellKnownPort> known = find(port);
    if (!known)
        return PortAdvice{PortMisfit::Unusual, std::nullopt, fitting};
    if (known->protocol != protocol)
        return PortAdvice{PortMisfit::OtherProtocol, known->protocol, fitting};
    const bool beginsWithTls = known->security == Security::Tls;
    // Port 25: registered, but meant for servers, and often blocked (RFC 8314, section 3.3, and RFC 5068).
    if (port != portFor(protocol, beginsWithTls))
        return PortAdvice{PortMisfit::Unusual, std::nullopt, fitting};
    if (beginsWithTls && !ssl)
        return PortAdvice{PortMisfit::NeedsSsl, std::nullopt, fitting};
    if (beginsWithTls || !ssl)
        return std::nullopt;
    const bool asksForStartTls = meaning == SslMeaning::StartTls || meaning == SslMeaning::Opportunistic;
    if (asksForStartTls || (protocol == Protocol::Smtp && meaning != SslMeaning::Tls))
        return std::nullopt;
    return PortAdvice{PortMisfit::NeedsNoSsl, std::nullopt, fitting};
}

} // namespace Facteur
