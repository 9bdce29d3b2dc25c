// SPDX-License-Identifier: MIT
#include "Contradictions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumContradictions = 200;
constexpr qsizetype enough = 50; ///< values of a section that are compared with each other

/// What a value says of the protocol for incoming mail by itself.
std::optional<Protocol> protocolOf(const WrittenValue &value, const PortTable &ports)
{
    if (value.field == Field::IncomingProtocol)
        return protocolNamedIn(value.text);
    if (value.field == Field::IncomingHost)
        return protocolNamedIn(value.text.section(u'.', 0, 0));
    const auto known = ports.find(static_cast<quint16>(value.text.toUInt()));
    const bool isIncoming = value.field == Field::IncomingPort && known && known->protocol != Protocol::Smtp;
    return isIncoming ? std::optional(known->protocol) : std::nullopt;
}

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
        compareWithHeading();
        comparePortWithProtocol();
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

    void compareWithHeading()
    {
        const auto heading = protocolNamedIn(m_section.title);
        for (const WrittenValue &value : m_facts.values) {
            const auto protocol = heading ? protocolOf(value, m_ports) : std::nullopt;
            if (protocol && protocol != heading)
                note(value.line,
                    u"the section \"%1\" (line %2) is about %3, but this is for %4: %5"_s.arg(m_section.title,
                        QString::number(m_section.line), nameOf(*heading), nameOf(*protocol), value.text));
        }
    }

    /// In the section's own words, whatever its heading: POP3 beside port 993.
    void comparePortWithProtocol()
    {
        for (const WrittenValue &named : m_facts.all(Field::IncomingProtocol).mid(0, enough)) {
            for (const WrittenValue &port : m_facts.all(Field::IncomingPort).mid(0, enough)) {
                const auto one = protocolOf(named, m_ports);
                const auto other = protocolOf(port, m_ports);
                if (one && other && one != other)
                    note(port.line,
                        u"port %1 belongs to %2, but stands beside %3 (line %4)"_s.arg(
                            port.text, nameOf(*other), named.text.toUpper(), QString::number(named.line)));
            }
        }
    }

    void compareMandatoryPorts()
    {
        for (const WrittenValue &mandatory : m_facts.mandatory) {
            const QList<WrittenValue> given = m_facts.all(mandatory.field);
            const auto same = [&mandatory](
                                  const WrittenValue &value) { return value.text == mandatory.text; };
            if (!given.isEmpty() && std::none_of(given.begin(), given.end(), same))
                note(mandatory.line,
                    u"port %1 is said to be mandatory, but line %2 gives port %3"_s.arg(
                        mandatory.text, QString::number(given.constFirst().line), given.constFirst().text));
        }
    }

    void findUnprotectedPorts()
    {
        QMap<int, QStringList> offered;
        for (const WrittenValue &value : m_facts.values) {
            const bool isPort = value.field == Field::IncomingPort || value.field == Field::OutgoingPort;
            if (isPort && value.ssl == false && !offered[value.line].contains(value.text))
                offered[value.line].append(value.text);
        }
        for (auto line = offered.cbegin(); line != offered.cend(); ++line) {
            if (!line->isEmpty())
                note(line.key(),
                    u"SSL off is offered (port %1): what an unticked box does depends on the mail program, and is never called safe"_s
                        .arg(line->join(u", "_s)));
        }
    }

    void findStrayMarks()
    {
        static const QRegularExpression emphasis(u"(\\*+)([^*\\s][^*]*?)(\\*+)"_s);
        for (const WrittenLine &line : m_section.lines) {
            if (line.text.contains(u"\"\""_s))
                note(line.number, u"a stray \"\" is taken out"_s);
            for (auto found = emphasis.globalMatch(line.text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                if (match.capturedLength(1) != match.capturedLength(3))
                    note(line.number, u"a stray * is taken out: %1"_s.arg(match.captured(2)));
            }
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
    for (qsizetype i = 0; i < facts.size(); ++i)
        notes += Search(guide.sections.at(i), facts.at(i), ports).notes();
    return notes.mid(0, maximumContradictions);
}

} // namespace Facteur
