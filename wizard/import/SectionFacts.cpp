// SPDX-License-Identifier: MIT
#include "SectionFacts.h"

#include "Statement.h"

namespace Facteur {

std::optional<Protocol> WrittenServer::ownProtocol() const
{
    if (side == Side::Outgoing)
        return Protocol::Smtp;
    if (protocol)
        return protocol;
    return hosts.isEmpty() ? std::nullopt : protocolOfHost(hosts.constFirst().text);
}

std::optional<Protocol> protocolNamedIn(const QString &text)
{
    return Words(tokensOf(text)).protocol();
}

std::optional<Protocol> protocolOfHost(const QString &host)
{
    QString first = host.section(u'.', 0, 0).section(u'-', 0, 0);
    while (!first.isEmpty() && first.back().isDigit())
        first.chop(1);
    const Meanings meanings = meaningsOf(first);
    if (meanings.has(Meaning::Imap))
        return Protocol::Imap;
    if (meanings.has(Meaning::Pop))
        return Protocol::Pop3;
    return meanings.has(Meaning::Smtp) ? std::optional(Protocol::Smtp) : std::nullopt;
}

} // namespace Facteur
