// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Facteur {

[[nodiscard]] inline bool isOneOf(QChar c, QStringView marks)
{
    return marks.contains(c);
}

/// \a text without quotes, asterisks, and spaces and colons at its ends.
[[nodiscard]] QString bareText(const QString &text);

/// \a text where the asterisks before and after some words are not as many with those of the shorter side,
/// and "" as one quote. The words that had them too many go to \a stray, where that is given.
[[nodiscard]] QString withoutStrayMarks(const QString &text, QStringList *stray = nullptr);

} // namespace Facteur
