// SPDX-License-Identifier: MIT
#pragma once

#include "HeardStatement.h"
#include "SectionFacts.h"

namespace Facteur {

/// Puts the servers of a section together from what is said one after the other. A server begins where
/// another side, another protocol or another name is spoken of.
class ServerReader
{
public:
    /// \a ports and \a facts must outlive this.
    ServerReader(const PortTable &ports, SectionFacts &facts)
        : m_ports(ports)
        , m_facts(facts)
    {
    }

    /// What follows stands below \a words, in \a line, or below the section's heading.
    void beginGroup(int line, const QString &words, bool isHeading);
    /// As above, with nothing new to say: the next table or row.
    void beginGroup();
    /// How a server begins here: the words above, for restore() behind something that has its own.
    [[nodiscard]] WrittenServer context() const { return m_empty; }
    void restore(const WrittenServer &context);
    /// The next row of a table: another server, but not another group.
    void beginRow() { close(); }
    /// \a security is what the column of a table is for.
    void take(const Statement &statement, std::optional<Security> security = {});
    void finish() { close(); }

    /// The side that is spoken of.
    [[nodiscard]] std::optional<Side> side() const { return m_current.side; }

private:
    void close();
    void takeToken(HeardStatement &state, qsizetype at);
    void takeWord(HeardStatement &state, const Token &token);
    void takeHost(HeardStatement &state, qsizetype at);
    void takeNumber(HeardStatement &state, qsizetype at);
    void takeSecurity(int line, Security security);
    void takeEnd(const HeardStatement &state);
    void leaveOut(int line, const QString &text, const QString &reason);
    WrittenServer &serverFor(HeardStatement &state, bool isHost);
    void setName(WrittenServer &server, const HeardStatement &state) const;

    const PortTable &m_ports;
    SectionFacts &m_facts;
    WrittenServer m_current;
    WrittenServer m_empty; ///< how a server begins in this group
    WrittenServer m_heading; ///< the same below the heading alone
    int m_groups = 0;
};

} // namespace Facteur
