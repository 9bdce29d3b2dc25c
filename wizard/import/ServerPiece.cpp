// SPDX-License-Identifier: MIT
#include "ServerPiece.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Whose \a port is, as it stands beside \a server; nothing where that contradicts itself.
std::optional<Protocol> protocolForPort(
    const WrittenServer &server, const WrittenPort &port, const PortTable &ports)
{
    if (port.protocol)
        return port.protocol;
    const auto known = ports.find(port.number);
    if (server.side && known && sideOf(known->protocol) != *server.side)
        return std::nullopt;
    if (known)
        return known->protocol;
    const auto own = server.ownProtocol();
    return own ? own : server.context;
}

std::optional<Protocol> protocolForName(const WrittenServer &server)
{
    if (server.side == Side::Outgoing)
        return Protocol::Smtp;
    if (server.protocol)
        return server.protocol;
    return server.context ? server.context : server.ownProtocol();
}

} // namespace

int ServerPiece::line() const
{
    if (!hosts.isEmpty())
        return hosts.constFirst().line;
    return ports.isEmpty() ? 0 : ports.constFirst().line;
}

QList<ServerPiece> piecesOf(
    const QList<SectionFacts> &facts, const ImportContext &context, QList<ImportNote> &notes)
{
    QList<ServerPiece> pieces;
    const auto take = [&](qsizetype section, const WrittenServer &server) {
        ServerPiece base{{}, server.side, server.hosts, {}, server.isForAll, facts.at(section).isRecap,
            server.region, section, server.group,
            server.hosts.isEmpty() ? QString() : context.registrableDomain(server.hosts.constFirst().text)};
        QMap<Protocol, ServerPiece> byProtocol;
        for (WrittenPort port : server.ports) {
            const auto protocol = protocolForPort(server, port, context.ports);
            if (!protocol && !context.ports.find(port.number))
                notes.append({ImportNote::Kind::ToDo, port.line,
                    u"port %1 was left out: its protocol is not told"_s.arg(port.number)});
            if (!protocol)
                continue;
            if (!port.security && server.security) {
                port.security = server.security;
                port.securityLine = server.securityLine;
            }
            ServerPiece &piece = byProtocol.insert(*protocol, byProtocol.value(*protocol, base)).value();
            piece.protocol = protocol;
            piece.ports.append(port);
        }
        if (byProtocol.isEmpty() && !server.hosts.isEmpty()) {
            base.protocol = server.isForAll ? std::nullopt : protocolForName(server);
            pieces.append(base);
        }
        for (const ServerPiece &piece : std::as_const(byProtocol))
            pieces.append(piece);
    };
    for (const bool recap : {true, false}) {
        for (qsizetype i = 0; i < facts.size(); ++i) {
            for (const WrittenServer &server : facts.at(i).servers) {
                if (facts.at(i).isRecap == recap && !(server.isExample && server.hosts.isEmpty()))
                    take(i, server);
            }
        }
    }
    return pieces;
}

} // namespace Facteur
