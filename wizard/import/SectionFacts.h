// SPDX-License-Identifier: MIT
#pragma once

#include "PortTable.h"
#include "Terms.h"
#include "WrittenGuide.h"

#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// The words that say something, and where they stand.
struct WrittenPlace
{
    int line = 0;
    QString text;

    bool operator==(const WrittenPlace &) const = default;
};

/// A value that a written guide gives, and where it stands.
struct WrittenValue
{
    Field field = Field::IncomingHost;
    int line = 0;
    QString text; ///< as written, without the marks around it

    bool operator==(const WrittenValue &) const = default;
};

/// A port, with what is said of it.
struct WrittenPort
{
    quint16 number = 0;
    int line = 0;
    std::optional<Security> security; ///< as it is told; None: the SSL box is off
    int securityLine = 0;
    std::optional<Protocol> protocol; ///< "993 for IMAP"
    QString host; ///< that it stands right behind: "imap.example.org:993"; empty: none

    bool operator==(const WrittenPort &) const = default;
};

/// What belongs together in a guide: a server's names, ports and protection, as far as they are given there.
struct WrittenServer
{
    std::optional<Side> side;
    std::optional<Protocol> protocol; ///< by its own label, row or value
    WrittenPlace named; ///< that label or value
    std::optional<Protocol> context; ///< by the nearest words or heading above
    WrittenPlace above; ///< those
    bool isUnderHeading = false; ///< and they are the section's heading
    QList<WrittenPlace> hosts; ///< more than one: this or that
    bool isExample = false; ///< its name is nobody's
    bool isForAll = false; ///< the host's label has neither side nor protocol
    QList<WrittenPort> ports;
    std::optional<Security> security; ///< of ports without their own
    int securityLine = 0;
    QString region; ///< what else the words around it say: "EUROPE"
    int group = 0; ///< number of the list, table, or words above, that it stands in; unique in a section

    [[nodiscard]] bool isEmpty() const { return hosts.isEmpty() && ports.isEmpty() && !security; }
    /// What it is by its own words alone.
    [[nodiscard]] std::optional<Protocol> ownProtocol() const;
    /// It stands below \a words in \a line, and both below \a heading. Words on a side leave the heading's
    /// protocol to it.
    void take(int line, const QString &words, bool isHeadingItself, const WrittenServer &heading);
};

/// A box of the mail program that has to be ticked or not.
struct WrittenBox
{
    Field field = Field::IncomingSsl;
    int line = 0;
    bool ticked = true;

    bool operator==(const WrittenBox &) const = default;
};

/// The mail program's own name for a value.
struct WrittenLabel
{
    Field field = Field::EmailAddress;
    int line = 0;
    QString text;
};

/// What one section of a written guide says of servers, ports and boxes.
struct SectionFacts
{
    QList<WrittenServer> servers; ///< in their order
    QList<WrittenPort> mandatory; ///< ports that a sentence insists on
    QList<WrittenValue> values; ///< what stands in the text, for placeholders
    QList<WrittenBox> boxes;
    QList<WrittenLabel> labels;
    QList<ImportNote> notes; ///< what was not taken
    bool isRecap = false; ///< a list of all ports, and no step
};

/// The one protocol that \a text names, or nothing. Names of servers do not count.
[[nodiscard]] std::optional<Protocol> protocolNamedIn(const QString &text);
/// What a server's name says by its first part: imap.example.org, pop3.example.org.
[[nodiscard]] std::optional<Protocol> protocolOfHost(const QString &host);

/// As it is written in a guide: "IMAP".
[[nodiscard]] inline QString nameOf(Protocol protocol)
{
    return QString(idOf(protocol)).toUpper();
}

} // namespace Facteur
