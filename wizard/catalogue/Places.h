// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Facteur {

/// The places of a step's picture (idOf(Field) of its fields, ids of its targets) that a text mentions as
/// {{#id}}, each once, in the order of their first mention: the first has the number 1, and so on. A place
/// that is not among them has no number.
[[nodiscard]] QStringList placesIn(const QString &text);

inline constexpr int maximumPlaces = 20; ///< in one text: so many circled numbers there are

/// The number as the text and the picture show it: ① to ⑳; empty where it is none of these.
[[nodiscard]] QString placeMark(int number);

/// \a text with the number of its place for each {{#id}}.
[[nodiscard]] QString withPlaceMarks(const QString &text);

} // namespace Facteur
