// SPDX-License-Identifier: MIT
#include "Slips.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace Facteur {

namespace {

struct Keyboard
{
    std::array<QStringView, 4> rows; ///< from the top; a key touches the one above it and the next above
};

constexpr std::array keyboards{
    Keyboard{{u"1234567890-", u"qwertyuiop", u"asdfghjkl", u"zxcvbnm"}},
    Keyboard{{u"1234567890", u"qwertzuiop", u"asdfghjkl", u"yxcvbnm"}},
    Keyboard{{u"1234567890", u"azertyuiop", u"qsdfghjklm", u"wxcvbn"}},
};

bool isKeyBeside(const Keyboard &keyboard, QChar one, QChar other)
{
    for (std::size_t row = 0; row < keyboard.rows.size(); ++row) {
        const qsizetype column = keyboard.rows[row].indexOf(one);
        if (column < 0)
            continue;
        const qsizetype same = keyboard.rows[row].indexOf(other);
        if (same >= 0)
            return std::abs(same - column) == 1;
        const qsizetype above = row > 0 ? keyboard.rows[row - 1].indexOf(other) : -1;
        return above >= 0 && (above == column || above == column + 1);
    }
    return false;
}

bool looksLike(QChar one, QChar other)
{
    return one == u'1' && (other == u'l' || other == u'i');
}

bool areNextKeys(QChar one, QChar other)
{
    return looksLike(one, other) || looksLike(other, one)
        || std::any_of(keyboards.begin(), keyboards.end(), [one, other](const Keyboard &keyboard) {
               return isKeyBeside(keyboard, one, other) || isKeyBeside(keyboard, other, one);
           });
}

Slip slipOfAdded(QStringView typed, qsizetype position)
{
    const QChar added = typed[position];
    const auto isBeside = [&](auto predicate) {
        return (position > 0 && predicate(typed[position - 1]))
            || (position + 1 < typed.size() && predicate(typed[position + 1]));
    };
    if (isBeside([added](QChar c) { return c == added; }))
        return Slip::Doubled;
    if (isBeside([added](QChar c) { return areNextKeys(c, added); }))
        return Slip::Brushed;
    return Slip::Added;
}

} // namespace

std::optional<Slip> slipBetween(QStringView typed, QStringView meant)
{
    const qsizetype shorter = std::min(typed.size(), meant.size());
    qsizetype head = 0;
    while (head < shorter && typed[head] == meant[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && typed[typed.size() - 1 - tail] == meant[meant.size() - 1 - tail])
        ++tail;
    const QStringView wrong = typed.sliced(head, typed.size() - head - tail);
    const QStringView right = meant.sliced(head, meant.size() - head - tail);
    if (wrong.isEmpty() && right.size() == 1)
        return Slip::Missing;
    if (wrong.size() == 1 && right.isEmpty())
        return slipOfAdded(typed, head);
    if (wrong.size() == 1 && right.size() == 1)
        return areNextKeys(wrong[0], right[0]) ? Slip::NextKey : Slip::Replaced;
    if (wrong.size() == 2 && right.size() == 2 && wrong[0] == right[1] && wrong[1] == right[0])
        return Slip::Swapped;
    return std::nullopt;
}

int slipsBetween(QStringView typed, QStringView meant, int most)
{
    if (std::abs(typed.size() - meant.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(meant.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t column = 0; column < width; ++column)
        row[column] = static_cast<int>(column);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = static_cast<int>(i);
        for (std::size_t column = 1; column < width; ++column) {
            const auto j = static_cast<qsizetype>(column);
            const bool isSame = typed[i - 1] == meant[j - 1];
            row[column] =
                std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1])
                row[column] = std::min(row[column], beforeLast[column - 2] + 1);
        }
    }
    return row.back();
}

} // namespace Facteur
