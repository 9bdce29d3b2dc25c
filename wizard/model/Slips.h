// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace Facteur {

/// What one stroke of a key does to a word.
enum class Slip
{
    Swapped, ///< two letters in the wrong order
    Missing, ///< a letter too few
    Doubled, ///< a letter twice
    Brushed, ///< a letter too many, whose key is beside that of a letter next to it
    NextKey, ///< a letter in place of one whose key is beside it, or that looks like it (1 for l)
    Added, ///< any other letter too many
    Replaced, ///< any other letter in place of one
};

/// The one slip that makes \a typed of \a meant, both in lower case; nothing where they are the same or it
/// takes more than one. Keys are beside each other where they are so on a QWERTY, a QWERTZ or an AZERTY
/// keyboard.
[[nodiscard]] std::optional<Slip> slipBetween(QStringView typed, QStringView meant);

/// How many letters were swapped, left out, added or replaced, no pair of letters more than once (the
/// restricted Damerau-Levenshtein distance). In time and space as the product of both lengths; \a most + 1 at
/// once where these differ by more than \a most.
[[nodiscard]] int slipsBetween(QStringView typed, QStringView meant, int most);

} // namespace Facteur
