// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Facteur {

/// Puts one IMAP command together from its lines: atoms, quoted strings and literals (RFC 3501 section 4.3,
/// RFC 7888). Literals hold a name or a password here, so that one with a line break in it is refused.
class PracticeImapCommand
{
public:
    enum class State
    {
        Complete, ///< words() holds tag, command and arguments
        AwaitsLiteral, ///< the client waits for "+" before it sends the literal
        ContinuesByItself, ///< the client sends the literal unasked
        Malformed,
    };

    /// The longest literal that is taken, in bytes.
    static constexpr qsizetype literalLimit = 4096;

    State receive(const QByteArray &line);
    [[nodiscard]] const QByteArrayList &words() const { return m_words; }

private:
    [[nodiscard]] bool takeLiteral(const QByteArray &line, qsizetype &position);
    [[nodiscard]] bool takeQuoted(const QByteArray &line, qsizetype &position);
    [[nodiscard]] State announceLiteral(const QByteArray &announcement);

    QByteArrayList m_words;
    qsizetype m_literalSize = -1; ///< of the literal that the next line begins with; -1: none
};

} // namespace Facteur
