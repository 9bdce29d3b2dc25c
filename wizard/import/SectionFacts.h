// SPDX-License-Identifier: MIT
#pragma once

#include "PortTable.h"
#include "Terms.h"
#include "WrittenGuide.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Facteur {

/// A value that a written guide gives, and where it stands.
struct WrittenValue
{
    Field field = Field::IncomingHost;
    int line = 0;
    QString text; ///< as written, without the marks around it
    std::optional<bool> ssl; ///< of a port: whether the guide says that it goes with SSL

    bool operator==(const WrittenValue &) const = default;
};

/// A box of the mail program that has to be ticked or not.
struct WrittenBox
{
    Field field = Field::IncomingSsl;
    int line = 0;
    bool ticked = true;
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
    QList<WrittenValue> values; ///< hosts, ports and IncomingProtocol, in their order
    QList<WrittenValue> mandatory; ///< ports that a sentence insists on
    QList<WrittenBox> boxes;
    QList<WrittenLabel> labels;
    bool isRecap = false; ///< a list of all ports, and no step

    [[nodiscard]] QList<WrittenValue> all(Field field) const;
    /// The protocol for incoming mail: that of the port, else the one that is named, else the heading's.
    [[nodiscard]] std::optional<Protocol> incomingProtocol(
        const WrittenSection &section, const PortTable &ports) const;
};

/// The one protocol for incoming mail that \a text names, or nothing.
[[nodiscard]] std::optional<Protocol> protocolNamedIn(const QString &text);

/// As it is written in a guide: "IMAP".
[[nodiscard]] inline QString nameOf(Protocol protocol)
{
    return QString(idOf(protocol)).toUpper();
}

} // namespace Facteur
