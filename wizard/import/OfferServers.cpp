// SPDX-License-Identifier: MIT
#include "OfferServers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumNames = 4; ///< of a server
constexpr qsizetype maximumPorts = 4;

QString protectionName(Security security)
{
    return security == Security::Tls ? u"SSL/TLS"_s : u"STARTTLS"_s;
}

} // namespace

bool FoundServer::has(const QString &host) const
{
    return std::any_of(
        hosts.begin(), hosts.end(), [&host](const WrittenPlace &place) { return place.text == host; });
}

int FoundServer::line() const
{
    return hosts.isEmpty() ? ports.constFirst().line : hosts.constFirst().line;
}

void FoundServer::join(const ServerPiece &piece, QList<ImportNote> &notes)
{
    for (const WrittenPlace &host : piece.hosts) {
        if (has(host.text))
            continue;
        if (hosts.size() < maximumNames)
            hosts.append(host);
        else
            notes.append(
                {ImportNote::Kind::ToDo, host.line, u"%1 was left out: too many names"_s.arg(host.text)});
    }
    for (const WrittenPort &port : piece.ports)
        joinPort(*piece.protocol, port, notes);
    pieces.append(piece);
}

void FoundServer::joinPort(Protocol protocol, const WrittenPort &port, QList<ImportNote> &notes)
{
    const auto known = std::find_if(ports.begin(), ports.end(),
        [&port](const WrittenPort &other) { return other.number == port.number; });
    if (known == ports.end()) {
        if (ports.size() < maximumPorts)
            ports.append(port);
        else
            notes.append(
                {ImportNote::Kind::ToDo, port.line, u"port %1 was left out: too many"_s.arg(port.number)});
        return;
    }
    if (!known->security) {
        known->security = port.security;
        known->securityLine = port.securityLine;
    }
    const bool isTold = port.security && port.security != Security::None && known->security != Security::None;
    if (!isTold || port.security == known->security)
        return;
    const bool isLater = port.securityLine >= known->securityLine;
    const WrittenPort &first = isLater ? *known : port;
    const WrittenPort &second = isLater ? port : *known;
    notes.append({ImportNote::Kind::Contradiction, second.securityLine,
        u"%1 port %2 goes with %3 here, but with %4 in line %5"_s.arg(nameOf(protocol),
            QString::number(port.number), protectionName(*second.security), protectionName(*first.security),
            QString::number(first.securityLine))});
}

int nearness(const ServerPiece &piece, const OfferServers &offer)
{
    int nearest = 0;
    const QString host = piece.hosts.isEmpty() ? QString() : piece.hosts.constFirst().text;
    for (const FoundServer &found : offer) {
        for (const ServerPiece &other : found.pieces) {
            const bool isInSection = other.section == piece.section;
            int near = isInSection ? 20 : 0;
            near += isInSection && other.group == piece.group ? 100 : 0;
            near += !piece.region.isEmpty() && other.region == piece.region ? 80 : 0;
            near += !piece.domain.isEmpty() && other.domain == piece.domain ? 30 : 0;
            for (const WrittenPlace &place : other.hosts) {
                const bool isNamed = !host.isEmpty();
                near += isNamed && place.text.section(u'.', 1) == host.section(u'.', 1) ? 40 : 0;
                near += place.text == host ? 500 : 0;
            }
            nearest = qMax(nearest, near);
        }
    }
    return nearest;
}

} // namespace Facteur
