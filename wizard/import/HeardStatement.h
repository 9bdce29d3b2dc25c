// SPDX-License-Identifier: MIT
#pragma once

#include "PortTable.h"
#include "Statement.h"

namespace Facteur {

/// What is known while one statement is read, word by word.
struct HeardStatement
{
    /// \a ofColumn is what the column of a table is for.
    HeardStatement(const Statement &statement, std::optional<Security> ofColumn);

    /// It is about a person, or how one signs in, and not about a server.
    [[nodiscard]] bool isOfPerson() const;
    /// The name at \a at is nobody's: it has a word for that in front, in itself or "(behind it)".
    [[nodiscard]] bool isExampleAt(qsizetype at) const;
    /// The name at \a at is one that any sentence may mention: nothing says that it is a server's.
    [[nodiscard]] bool isMentionedAt(qsizetype at) const;

    enum class Number
    {
        Other, ///< nothing of mail: "2 to 3 minutes" beside a port
        Port,
        Unclear,
    };
    /// What the number at \a at is. \a registered are the ports of mail.
    [[nodiscard]] Number numberAt(qsizetype at, const PortTable &registered) const;

    int line = 0;
    QList<Token> tokens; ///< of the value, and of the label where that has a value, too
    Words label;
    Words words; ///< the value's
    QString labelText;
    std::optional<Side> side;
    std::optional<Protocol> protocol;
    std::optional<Security> security; ///< of the next port
    bool expectsPort = false;
    bool isPortLabel = false;
    bool isExample = false;
    bool isReplaced = false;
    bool isOr = false;
    int hosts = 0;
    int ports = 0;
    bool hasPort = false; ///< the last port of the current server is this statement's
};

} // namespace Facteur
