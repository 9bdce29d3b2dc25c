// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStringView>

namespace Facteur {

/// What a word of a written guide can mean for mail settings, in any of the languages of words.txt.
enum class Meaning
{
    Incoming,
    Outgoing,
    Imap,
    Pop,
    Smtp,
    Implicit, ///< TLS from the first byte, by the protocol's name: imaps
    Port,
    Server,
    Type,
    Security, ///< names the choice of security
    Ssl,
    StartTls,
    None,
    Yes,
    Not,
    Or,
    And,
    Example,
    Replace,
    User,
    Password,
    Mail,
    Address,
    Name,
    Own,
    Tick,
    WeakTick, ///< only beside a box
    Box,
    Untick,
    Same,
    Authentication,
    Insecure,
    Insist,
    Only,
    For,
    Recap,
    Exchange,
    Program, ///< a well-known mail program, or what one runs on
};

/// A set of meanings.
class Meanings
{
public:
    [[nodiscard]] bool has(Meaning meaning) const { return (m_bits & bit(meaning)) != 0; }
    [[nodiscard]] bool hasAny(std::initializer_list<Meaning> meanings) const
    {
        for (const Meaning meaning : meanings) {
            if (has(meaning))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    void add(Meaning meaning) { m_bits |= bit(meaning); }
    void add(Meanings other) { m_bits |= other.m_bits; }

    bool operator==(const Meanings &) const = default;

private:
    static quint64 bit(Meaning meaning) { return quint64(1) << static_cast<int>(meaning); }

    quint64 m_bits = 0;
};

/// What \a word means, whatever its case and accents. Takes time with the length of the word, at most 40.
[[nodiscard]] Meanings meaningsOf(QStringView word);

/// Words of words.txt that are known for where they stand, not for what they mean.
enum class WordList
{
    Placeholder, ///< "your own domain", in a host name that is nobody's
    ExampleDomain, ///< a domain for examples
    NoServer, ///< the first part of a name that is no mail server's
    ControlPanel, ///< in a link
    Community, ///< in a link
    Leading, ///< in front of a mail program's name
};
[[nodiscard]] const QStringList &wordsOf(WordList list);
/// Whether one of \a list stands somewhere in \a text, whatever its case and accents.
[[nodiscard]] bool hasWordOf(WordList list, const QString &text);

} // namespace Facteur
