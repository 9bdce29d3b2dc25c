// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace Facteur {

/// The ASCII letter or digit, in lower case, that \a character looks like: itself where it is ASCII; that
/// which it is a wide, small, raised or otherwise styled form of; its twin in Cyrillic, Greek, Armenian or
/// among the rarer Latin letters (as UTS 39, section 4, has them, and those that browsers watch beside). 0
/// where it has none: an accented letter is a letter of its own.
[[nodiscard]] char asciiTwin(char32_t character);

/// \a character, a letter or number, is another form of plain ones: "ｇ" and "①", that is, what Unicode's
/// compatibility mapping (NFKC) turns into ASCII.
[[nodiscard]] bool isStyled(char32_t character);

/// \a character leaves no trace where it is shown, or may leave none: controls, joiners, fillers, variation
/// selectors (Default_Ignorable_Code_Point, as far as a text on one line may hold them).
[[nodiscard]] bool isInvisible(char32_t character);

} // namespace Facteur
