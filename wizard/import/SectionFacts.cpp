// SPDX-License-Identifier: MIT
#include "SectionFacts.h"

#include "Statement.h"
#include "TextMarks.h"

namespace Facteur {

std::optional<Protocol> WrittenServer::ownProtocol() const
{
    if (side == Side::Outgoing)
        return Protocol::Smtp;
    if (protocol)
        return protocol;
    return hosts.isEmpty() ? std::nullopt : protocolOfHost(hosts.constFirst().text);
}

void WrittenServer::take(int line, const QString &words, bool isHeadingItself, const WrittenServer &heading)
{
    const Words read(tokensOf(words));
    const auto spokenOf = read.protocol();
    const auto spoken = read.side();
    const bool fits = context && spoken && sideOf(*context) == *spoken;
    if (spokenOf) {
        context = spokenOf;
        above = {line, bareText(words)};
        isUnderHeading = isHeadingItself;
    } else if (spoken && !fits) {
        const bool isHeadings = heading.context && sideOf(*heading.context) == *spoken;
        context = isHeadings ? heading.context : std::nullopt;
        above = heading.above;
        isUnderHeading = isHeadings;
    }
    if (spokenOf || spoken)
        side = spoken;
    region = read.rest();
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
