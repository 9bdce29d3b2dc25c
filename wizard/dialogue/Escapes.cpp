// SPDX-License-Identifier: MIT
#include "Escapes.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <utility>

namespace Facteur {

namespace {

constexpr int hexadecimal = 16;
constexpr int octal = 8;
constexpr qsizetype longestName = 8; ///< of a character in HTML
constexpr qsizetype longestNumber = 8; ///< digits
constexpr qsizetype longestCharset = 40;

/// What the digits at some place come to, and how many there are; at most as many as were asked for.
struct Number
{
    qsizetype digits = 0;
    char32_t value = 0;
};

int digitOf(int byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const int letter = byte | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : hexadecimal;
}

bool isLetter(int byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/// Reads a Reading from its beginning to its end.
class EscapeReader
{
public:
    explicit EscapeReader(const Reading &reading)
        : m_in(reading)
    {
        m_out.reserve(reading.size());
    }

    std::optional<Reading> read()
    {
        const auto size = static_cast<qsizetype>(m_in.size());
        while (m_at < size) {
            if (const qsizetype length = escapeLength(); length > 0) {
                m_at += length;
                m_found = true;
            } else {
                m_out.push_back(m_in[static_cast<size_t>(m_at++)]);
            }
        }
        return m_found ? std::optional(std::move(m_out)) : std::nullopt;
    }

private:
    [[nodiscard]] int peek(qsizetype ahead) const
    {
        const auto at = static_cast<size_t>(m_at + ahead);
        return at < m_in.size() ? m_in[at].value : ReadByte::barrier;
    }
    [[nodiscard]] Number number(qsizetype ahead, qsizetype most, int base) const
    {
        Number number;
        for (; number.digits < most && digitOf(peek(ahead + number.digits)) < base; ++number.digits)
            number.value = number.value * static_cast<char32_t>(base)
                + static_cast<char32_t>(digitOf(peek(ahead + number.digits)));
        return number;
    }

    /// Of the escape that begins here, whose meaning is written; 0 where there is none.
    qsizetype escapeLength()
    {
        switch (peek(0)) {
        case '%':
            return byteAfter(1);
        case '=':
            return peek(1) == '?' ? wordMark() : byteAfter(1);
        case '?':
            return peek(1) == '=' ? 2 : 0;
        case '0':
            return (peek(1) | 0x20) == 'x' ? byteAfter(2) : 0;
        case '\\':
            return backslash();
        case '&':
            return peek(1) == '#' ? reference() : name();
        default:
            return 0;
        }
    }

    qsizetype byteAfter(qsizetype mark)
    {
        const Number byte = number(mark, 2, hexadecimal);
        return byte.digits == 2 ? written(byte.value, mark + 2) : 0;
    }

    qsizetype backslash()
    {
        if (peek(1) == 'x')
            return byteAfter(2);
        if ((peek(1) | 0x20) == 'u') {
            const bool inBraces = peek(2) == '{';
            const Number code = number(inBraces ? 3 : 2, inBraces ? longestNumber : 4, hexadecimal);
            if (inBraces ? code.digits == 0 || peek(3 + code.digits) != '}' : code.digits < 4)
                return 0;
            return written(code.value, (inBraces ? 4 : 2) + code.digits);
        }
        const Number byte = number(1, 3, octal);
        return byte.digits == 3 ? written(byte.value, 4) : 0;
    }

    /// "&#233;", "&#xe9;"
    qsizetype reference()
    {
        const bool isHexadecimal = (peek(2) | 0x20) == 'x';
        const qsizetype mark = isHexadecimal ? 3 : 2;
        const Number code = number(mark, longestNumber, isHexadecimal ? hexadecimal : 10);
        const qsizetype end = mark + code.digits;
        return code.digits > 0 ? written(code.value, peek(end) == ';' ? end + 1 : end) : 0;
    }

    /// "&eacute;": an accent makes no difference, so its letter is enough.
    qsizetype name()
    {
        static constexpr std::array<std::pair<const char *, char32_t>, 9> characters{
            {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}, {"nbsp", U' '},
                {"szlig", U'\u00df'}, {"aelig", U'\u00e6'}, {"oelig", U'\u0153'}}};
        static constexpr std::array accents{
            "acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "caron", "slash"};
        QByteArray name;
        while (name.size() < longestName && isLetter(peek(1 + name.size())))
            name += static_cast<char>(peek(1 + name.size()));
        if (name.isEmpty() || peek(1 + name.size()) != ';')
            return 0;
        const QByteArray lower = name.toLower();
        const auto *const known = std::find_if(characters.begin(), characters.end(),
            [&lower](const auto &character) { return lower == character.first; });
        const bool isAccented = std::any_of(accents.begin(), accents.end(),
            [&lower](const char *accent) { return lower.sliced(1) == accent; });
        if (known == characters.end() && !isAccented)
            return 0;
        const auto letter = static_cast<char32_t>(lower.front());
        return written(known == characters.end() ? letter : known->second, name.size() + 2);
    }

    /// "=?utf-8?q?", which is not written.
    [[nodiscard]] qsizetype wordMark() const
    {
        qsizetype end = 2;
        while (end < longestCharset && peek(end) != '?' && peek(end) != ReadByte::barrier)
            ++end;
        const int encoding = peek(end + 1) | 0x20;
        const bool isMark = peek(end) == '?' && (encoding == 'b' || encoding == 'q') && peek(end + 2) == '?';
        return isMark ? end + 3 : 0;
    }

    /// Returns \a length, which is that of the escape.
    qsizetype written(char32_t code, qsizetype length)
    {
        const qsizetype begin = m_in[static_cast<size_t>(m_at)].begin;
        const qsizetype end = m_in[static_cast<size_t>(m_at + length - 1)].end;
        // Many escape bytes of UTF-8 as if they were characters; what is none is read as Latin-1 all the
        // same.
        const QByteArray bytes =
            code <= 0xff ? QByteArray(1, static_cast<char>(code)) : QString::fromUcs4(&code, 1).toUtf8();
        for (const char byte : bytes)
            m_out.push_back({static_cast<unsigned char>(byte), begin, end});
        return length;
    }

    const Reading &m_in;
    Reading m_out;
    qsizetype m_at = 0;
    bool m_found = false;
};

} // namespace

std::optional<Reading> withoutEscapes(const Reading &reading)
{
    return EscapeReader(reading).read();
}

} // namespace Facteur
