// SPDX-License-Identifier: MIT
#pragma once

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
/// Whether a host name has words for "your own domain" in it, so that it is nobody's.
[[nodiscard]] bool hasPlaceholderWord(const QString &host);

} // namespace Facteur
