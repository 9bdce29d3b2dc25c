// SPDX-License-Identifier: MIT
#include "Confusables.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Facteur {

namespace {

struct Twin
{
    char16_t letter;
    char ascii;
};

/// In the order of the letters. Lower case only: that is what domains are mapped to (UTS 46).
constexpr std::array twins{
    // Latin
    Twin{u'\u0131', 'i'}, // dotless
    Twin{u'\u0185', 'b'}, // tone six
    Twin{u'\u01bd', 's'}, // tone five
    Twin{u'\u01c0', 'l'}, // dental click
    Twin{u'\u0251', 'a'}, // alpha
    Twin{u'\u0261', 'g'}, // script g
    Twin{u'\u0262', 'g'}, // small capitals, and what looks like them
    Twin{u'\u0269', 'i'}, // iota
    Twin{u'\u026a', 'i'},
    Twin{u'\u026f', 'w'}, // turned m
    Twin{u'\u028b', 'u'}, // v with a hook
    Twin{u'\u028f', 'y'},
    Twin{u'\u1d04', 'c'},
    Twin{u'\u1d0f', 'o'},
    Twin{u'\u1d1c', 'u'},
    Twin{u'\u1d20', 'v'},
    Twin{u'\u1d21', 'w'},
    Twin{u'\u1d22', 'z'},
    Twin{u'\ua731', 's'},
};

/// In the order of the letters.
constexpr std::array foreignTwins{
    // Greek
    Twin{u'\u03b1', 'a'}, // alpha
    Twin{u'\u03b3', 'y'}, // gamma
    Twin{u'\u03b7', 'n'}, // eta
    Twin{u'\u03b9', 'i'}, // iota
    Twin{u'\u03ba', 'k'}, // kappa
    Twin{u'\u03bd', 'v'}, // nu
    Twin{u'\u03bf', 'o'}, // omicron
    Twin{u'\u03c1', 'p'}, // rho
    Twin{u'\u03c3', 'o'}, // sigma
    Twin{u'\u03c4', 't'}, // tau
    Twin{u'\u03c5', 'u'}, // upsilon
    Twin{u'\u03c7', 'x'}, // chi
    Twin{u'\u03c9', 'w'}, // omega
    Twin{u'\u03f2', 'c'}, // lunate sigma
    Twin{u'\u03f3', 'j'}, // yot
    // Cyrillic
    Twin{u'\u0430', 'a'}, Twin{u'\u0433', 'r'}, // ghe
    Twin{u'\u0435', 'e'}, Twin{u'\u043e', 'o'}, Twin{u'\u043f', 'n'}, // pe
    Twin{u'\u0440', 'p'}, // er
    Twin{u'\u0441', 'c'}, // es
    Twin{u'\u0443', 'y'}, // u
    Twin{u'\u0445', 'x'}, // ha
    Twin{u'\u044c', 'b'}, // soft sign
    Twin{u'\u0455', 's'}, // dze
    Twin{u'\u0456', 'i'}, Twin{u'\u0458', 'j'}, Twin{u'\u0461', 'w'}, // omega
    Twin{u'\u0475', 'v'}, // izhitsa
    Twin{u'\u04bb', 'h'}, // shha
    Twin{u'\u04bd', 'e'}, // Abkhasian che
    Twin{u'\u04cf', 'l'}, // palochka
    Twin{u'\u0501', 'd'}, Twin{u'\u051b', 'q'}, Twin{u'\u051d', 'w'},
    // Armenian
    Twin{u'\u0563', 'q'}, // gim
    Twin{u'\u0566', 'q'}, // za
    Twin{u'\u056c', 'l'}, // liwn
    Twin{u'\u0570', 'h'}, // ho
    Twin{u'\u0575', 'j'}, // yi
    Twin{u'\u0578', 'n'}, // vo
    Twin{u'\u057d', 'u'}, // seh
    Twin{u'\u0581', 'g'}, // co
    Twin{u'\u0585', 'o'}, // oh
};

template <std::size_t Size>
constexpr bool isInOrder(const std::array<Twin, Size> &table)
{
    return std::is_sorted(
        table.begin(), table.end(), [](const Twin &a, const Twin &b) { return a.letter < b.letter; });
}
static_assert(isInOrder(twins) && isInOrder(foreignTwins));

template <std::size_t Size>
char twinIn(const std::array<Twin, Size> &table, char32_t character)
{
    const auto found = std::lower_bound(table.begin(), table.end(), character,
        [](const Twin &twin, char32_t letter) { return twin.letter < letter; });
    return found != table.end() && found->letter == character ? found->ascii : '\0';
}

QString compatible(char32_t character)
{
    return QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
}

bool isPlainLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

char asciiTwin(char32_t character)
{
    if (character < 0x80)
        return static_cast<char>(QChar::toLower(character));
    if (const char twin = twinIn(twins, character))
        return twin;
    if (const char twin = twinIn(foreignTwins, character))
        return twin;
    const QString plain = compatible(character).toLower();
    return plain.size() == 1 && isPlainLetterOrDigit(plain.front()) ? plain.front().toLatin1() : '\0';
}

bool isStyled(char32_t character)
{
    if (character < 0x80 || !QChar::isLetterOrNumber(character))
        return false;
    const QString plain = compatible(character);
    return std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_Control || category == QChar::Other_Format)
        return true;
    const auto isBetween = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    return character == 0x034f // combining grapheme joiner
        || isBetween(0x115f, 0x1160) || character == 0x3164 || character == 0xffa0 // Hangul fillers
        || isBetween(0x17b4, 0x17b5) // inherent vowels of Khmer
        || isBetween(0x180b, 0x180f) || isBetween(0xfe00, 0xfe0f) || isBetween(0xe0100, 0xe01ef); // selectors
}

} // namespace Facteur
