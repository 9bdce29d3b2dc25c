// SPDX-License-Identifier: MIT
#include "Contradictions.h"

#include "TextMarks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumContradictions = 200;

class Search
{
public:
    Search(const WrittenSection &section, const SectionFacts &facts, const PortTable &ports)
        : m_section(section)
        , m_facts(facts)
        , m_ports(ports)
    {
    }

    QList<ImportNote> notes()
    {
        for (const WrittenServer &server : m_facts.servers) {
            compareWithWordsAbove(server);
            compareWithItself(server);
        }
        compareMandatoryPorts();
        findUnprotectedPorts();
        findStrayMarks();
        return m_notes;
    }

private:
    void note(int line, const QString &text)
    {
        const ImportNote note{ImportNote::Kind::Contradiction, line, text};
        if (m_notes.size() < maximumContradictions && !m_notes.contains(note))
            m_notes.append(note);
    }

    [[nodiscard]] std::optional<Protocol> registered(const WrittenPort &port) const
    {
        const auto known = m_ports.find(port.number);
        return known && !port.protocol ? std::optional(known->protocol) : std::nullopt;
    }

    /// Receiving and sending are both spoken of below words on receiving.
    void compareWithWordsAbove(const WrittenServer &server)
    {
        const bool isOtherSide = server.context && server.side && *server.side != sideOf(*server.context);
        if (!server.context || isOtherSide)
            return;
        const auto compare = [&](std::optional<Protocol> protocol, int line, const QString &text) {
            if (!protocol || protocol == server.context)
                return;
            const QString words = server.isUnderHeading
                ? u"the section \"%1\" (line %2) is about %3, but this is for %4: %5"_s
                : u"\"%1\" (line %2) is about %3, but this is for %4: %5"_s;
            note(line,
                words.arg(server.above.text, QString::number(server.above.line), nameOf(*server.context),
                    nameOf(*protocol), text));
        };
        if (server.named.line > 0)
            compare(server.protocol, server.named.line, server.named.text);
        for (const WrittenPlace &host : server.hosts)
            compare(protocolOfHost(host.text), host.line, host.text);
        for (const WrittenPort &port : server.ports)
            compare(registered(port), port.line, QString::number(port.number));
    }

    /// In its own words: POP3 beside port 993, a server for sending at a port for receiving.
    void compareWithItself(const WrittenServer &server)
    {
        const bool isNamed = server.protocol && server.named.line > 0;
        const QString beside = isNamed
            ? u"%1 (line %2)"_s.arg(server.named.text, QString::number(server.named.line))
            : server.side == Side::Outgoing ? u"the server for sending"_s
                                            : u"the server for receiving"_s;
        const auto differs = [&](std::optional<Protocol> other) {
            if (!other)
                return false;
            return isNamed ? *other != *server.protocol : server.side && sideOf(*other) != *server.side;
        };
        for (const WrittenPort &port : server.ports) {
            if (const auto known = registered(port); differs(known))
                note(port.line,
                    u"port %1 belongs to %2, but stands beside %3"_s.arg(
                        QString::number(port.number), nameOf(*known), beside));
        }
        for (const WrittenPlace &host : server.hosts) {
            const auto named = protocolOfHost(host.text);
            // Below words on another protocol it was named already.
            if (differs(named) && server.context == std::nullopt)
                note(host.line,
                    u"%1 is a server's name for %2, but stands beside %3"_s.arg(
                        host.text, nameOf(*named), beside));
        }
    }

    void compareMandatoryPorts()
    {
        QMap<Protocol, WrittenPort> first;
        QMap<Protocol, QSet<quint16>> given;
        for (const WrittenServer &server : m_facts.servers) {
            for (const WrittenPort &port : server.ports) {
                const auto own = registered(port);
                const Protocol protocol = own ? *own : server.ownProtocol().value_or(Protocol::Imap);
                if (!first.contains(protocol))
                    first.insert(protocol, port);
                given[protocol].insert(port.number);
            }
        }
        for (const WrittenPort &mandatory : m_facts.mandatory) {
            const auto known = m_ports.find(mandatory.number);
            if (!mandatory.protocol && !known)
                continue; // nobody says of what
            const Protocol protocol = mandatory.protocol.value_or(known ? known->protocol : Protocol::Imap);
            if (!first.contains(protocol) || given.value(protocol).contains(mandatory.number))
                continue;
            const WrittenPort other = first.value(protocol);
            note(mandatory.line,
                u"port %1 is said to be mandatory, but line %2 gives port %3"_s.arg(
                    QString::number(mandatory.number), QString::number(other.line),
                    QString::number(other.number)));
        }
    }

    void findUnprotectedPorts()
    {
        QMap<int, QStringList> offered;
        for (const WrittenServer &server : m_facts.servers) {
            for (const WrittenPort &port : server.ports) {
                const QString number = QString::number(port.number);
                if (port.security == Security::None && !offered[port.line].contains(number))
                    offered[port.line].append(number);
            }
        }
        for (auto line = offered.cbegin(); line != offered.cend(); ++line)
            note(line.key(),
                u"SSL off is offered (port %1): what an unticked box does depends on the mail program, and is never called safe"_s
                    .arg(line->join(u", "_s)));
    }

    void findStrayMarks()
    {
        for (const WrittenBlock &block : m_section.blocks) {
            if (block.text.contains(u"\"\""_s))
                note(block.line, u"a stray \"\" is taken out"_s);
            QStringList stray;
            const QString clean = withoutStrayMarks(block.text, &stray);
            for (const QString &words : std::as_const(stray))
                note(block.line, u"a stray * is taken out: %1"_s.arg(words));
        }
    }

    const WrittenSection &m_section;
    const SectionFacts &m_facts;
    const PortTable &m_ports;
    QList<ImportNote> m_notes;
};

} // namespace

QList<ImportNote> contradictionsIn(
    const WrittenGuide &guide, const QList<SectionFacts> &facts, const PortTable &ports)
{
    QList<ImportNote> notes;
    for (qsizetype i = 0; i < facts.size() && notes.size() < maximumContradictions; ++i)
        notes += Search(guide.sections.at(i), facts.at(i), ports).notes();
    if (notes.size() >= maximumContradictions)
        notes = notes.mid(0, maximumContradictions - 1)
            + QList{ImportNote{ImportNote::Kind::Contradiction, notes.at(maximumContradictions - 1).line,
                u"from here on, no more contradictions are listed"_s}};
    return notes;
}

} // namespace Facteur
