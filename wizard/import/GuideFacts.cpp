// SPDX-License-Identifier: MIT
#include "GuideFacts.h"

#include "BoxReader.h"
#include "FieldNames.h"
#include "LineMarks.h"
#include "ServerReader.h"
#include "TableReader.h"
#include "TextMarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int longestIntroduction = 8; ///< words of a line that says what follows

using Kind = WrittenBlock::Kind;

/// Reads a section block by block. What a number or a name belongs to is known from the words before it.
class FactReader
{
public:
    FactReader(const WrittenSection &section, const PortTable &ports)
        : m_section(section)
        , m_servers(ports, m_facts)
        , m_boxes(m_facts)
    {
    }

    SectionFacts read()
    {
        m_servers.beginGroup(m_section.line, m_section.title, true);
        QList<WrittenBlock> table;
        for (const WrittenBlock &block : m_section.blocks) {
            if (!table.isEmpty() && (block.kind != Kind::Row || block.table != table.constLast().table))
                takeTable(table);
            if (block.kind == Kind::Row)
                table.append(block);
            else
                takeBlock(block);
        }
        takeTable(table);
        m_servers.finish();
        shareBelow();
        applyFlags();
        m_facts.isRecap = m_section.pictures.isEmpty()
            && (hasAllPorts() || Words(tokensOf(m_section.title)).has(Meaning::Recap));
        return m_facts;
    }

private:
    void takeTable(QList<WrittenBlock> &table)
    {
        if (!table.isEmpty() && !readTable(table, m_servers, m_facts)) {
            for (const WrittenBlock &row : std::as_const(table)) {
                for (const QString &cell : row.cells)
                    takeCell(row.line, cell);
            }
        }
        table.clear();
    }

    /// A cell that is there for the layout: lines of its own.
    void takeCell(int line, const QString &cell)
    {
        for (const QString &part : cell.split(u'\n')) {
            const ListMark mark = listMarkOf(part);
            const QString text = part.mid(mark.length).trimmed();
            if (!text.isEmpty())
                takeBlock({mark.length > 0 ? Kind::Item : Kind::Text, line, text, mark.bullet, {}, 0, false,
                    false});
        }
    }

    void takeBlock(const WrittenBlock &block)
    {
        const Words words(tokensOf(block.text));
        m_boxes.take(block, words, m_servers.side());
        if (block.kind == Kind::Blank)
            return;
        if (!words.hasHost() && !words.hasNumber() && introduces(block, words))
            return;
        for (const Statement &statement : statementsIn(block.line, block.text, block.kind == Kind::Item)) {
            if (words.has(Meaning::Port) && takeGeneral(statement))
                continue;
            if (words.hasHost() || words.hasNumber() || isFieldName(words))
                m_servers.take(statement);
            takeLabel(statement);
        }
    }

    /// "- **POP configuration**", "Outgoing server:", "In Europe:".
    bool introduces(const WrittenBlock &block, const Words &words)
    {
        const QString text = block.text.trimmed();
        const bool isBold = !boldLine(text).isEmpty();
        const bool endsOpen = bareText(text) != text.trimmed() && text.trimmed().remove(u'*').endsWith(u':');
        const bool isShort = words.count() <= longestIntroduction && !text.contains(u':');
        if (!isBold && !endsOpen && !(isShort && words.protocols() == 1))
            return false;
        if (words.hasAny({Meaning::User, Meaning::Password, Meaning::Tick, Meaning::Untick}))
            return false;
        m_servers.beginGroup(block.line, text, false);
        return true;
    }

    /// What is said of ports in a sentence of its own.
    bool takeGeneral(const Statement &statement)
    {
        if (!statement.label.isEmpty())
            return false;
        const QList<Token> tokens = tokensOf(statement.value);
        const Words words(tokens);
        return takeMandatory(statement.line, tokens, words) || takeFlag(statement.line, tokens, words);
    }

    /// "Port 587 is mandatory": compared with what was given.
    bool takeMandatory(int line, const QList<Token> &tokens, const Words &words)
    {
        if (!words.has(Meaning::Insist) || !words.has(Meaning::Port) || words.hasHost())
            return false;
        for (const Token &token : tokens) {
            const uint number = token.kind == Token::Kind::Number ? token.text.toUInt() : 0;
            const Side side = words.side().value_or(m_servers.side().value_or(Side::Incoming));
            if (number > 0 && number <= 0xffff)
                m_facts.mandatory.append({static_cast<quint16>(number), line, words.security(), line,
                    side == Side::Outgoing ? std::optional(Protocol::Smtp) : words.protocol(), {}});
        }
        return true;
    }

    /// "The ports 143 and 587 are for mail programs without SSL."
    bool takeFlag(int line, const QList<Token> &tokens, const Words &words)
    {
        const auto security = words.security();
        const auto numbers = std::count_if(tokens.begin(), tokens.end(),
            [](const Token &token) { return token.kind == Token::Kind::Number; });
        const bool isGeneral = !words.hasHost() && numbers > 1 && !words.side();
        if (!isGeneral || !security || !words.has(Meaning::Port))
            return false;
        for (const Token &token : tokens) {
            if (token.kind == Token::Kind::Number)
                m_flags.insert(token.text.toUInt(), {*security, line});
        }
        return true;
    }

    void takeLabel(const Statement &statement)
    {
        const QString label = bareText(statement.label);
        if (label.isEmpty())
            return;
        const auto field = fieldOf(label, m_servers.side());
        const bool isBox = field == Field::IncomingSsl || field == Field::OutgoingSsl
            || field == Field::OutgoingAuthentication || field == Field::SameCredentials;
        if (field && !isBox && !Words(tokensOf(label)).hasHost())
            m_facts.labels.append({*field, statement.line, label});
    }

    /// Several names in a list, and then what is the same for all of them: the port, the protection.
    void shareBelow()
    {
        QList<WrittenServer> &servers = m_facts.servers;
        for (qsizetype i = servers.size() - 2; i >= 0; --i) {
            const WrittenServer &below = servers.at(i + 1);
            WrittenServer &server = servers[i];
            const bool isSame = server.group == below.group && server.side == below.side
                && server.protocol == below.protocol && !server.hosts.isEmpty() && !below.hosts.isEmpty();
            if (!isSame || !server.ports.isEmpty() || server.security)
                continue;
            std::copy_if(below.ports.begin(), below.ports.end(), std::back_inserter(server.ports),
                [](const WrittenPort &port) { return port.host.isEmpty(); });
            server.security = below.security;
            server.securityLine = below.securityLine;
        }
    }

    /// What was said of ports in general goes to where they were given.
    void applyFlags()
    {
        for (WrittenServer &server : m_facts.servers) {
            for (WrittenPort &port : server.ports) {
                const auto flag = m_flags.constFind(port.number);
                if (!port.security && flag != m_flags.constEnd()) {
                    port.security = flag->first;
                    port.securityLine = flag->second;
                }
            }
        }
    }

    /// A list of all ports is no step.
    [[nodiscard]] bool hasAllPorts() const
    {
        return std::any_of(m_facts.servers.begin(), m_facts.servers.end(), [](const WrittenServer &server) {
            return server.side == Side::Incoming && server.ports.size() > 1
                && !server.ports.constFirst().protocol;
        });
    }

    const WrittenSection &m_section;
    SectionFacts m_facts;
    ServerReader m_servers;
    BoxReader m_boxes;
    QMap<uint, std::pair<Security, int>> m_flags;
};

} // namespace

SectionFacts factsOf(const WrittenSection &section, const PortTable &ports)
{
    return FactReader(section, ports).read();
}

} // namespace Facteur
