// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// A link of a written guide: [words](https://address), <https://address>.
struct WrittenLink
{
    QString words; ///< empty: the address itself
    QString address;
};

/// What stands in a text that is no words.
struct MarkupFinds
{
    QStringList pictures; ///< their paths
    QList<WrittenLink> links; ///< the https ones
};

[[nodiscard]] inline bool isOneOf(QChar c, QStringView marks)
{
    return marks.contains(c);
}

/// \a markdown without pictures, addresses of links, HTML tags, {.classes} and characters that no text may
/// have; the marks for bold, italics and code stay, and `buttons`{.action} become bold. A <br> is a line end.
/// What is no tag, as <number>, stays as ‹number›. What is taken out goes to \a finds, where that is given.
/// Takes time with the length.
[[nodiscard]] QString withoutMarkup(const QString &markdown, MarkupFinds *finds = nullptr);

/// \a text without quotes, asterisks, and spaces and colons at its ends.
[[nodiscard]] QString bareText(const QString &text);

/// \a text where the asterisks before and after some words are not as many with those of the shorter side,
/// and
/// "" as one quote. The words that had them too many go to \a stray, where that is given.
[[nodiscard]] QString withoutStrayMarks(const QString &text, QStringList *stray = nullptr);

} // namespace Facteur
