// SPDX-License-Identifier: MIT
#pragma once

#include "Result.h"

#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// A line of a written guide.
struct WrittenLine
{
    int number = 0;
    QString text; ///< Markdown
};

/// A picture that a written guide shows: ![](path).
struct WrittenPicture
{
    int line = 0;
    QString path;
};

/// What stands under one heading of a written guide.
struct WrittenSection
{
    int level = 0; ///< 1 to 6; 0: what stands before the first heading
    int line = 0; ///< of the heading
    QString title;
    QList<WrittenLine> lines;
    QList<WrittenPicture> pictures;
};

/// A provider's guide in Markdown: front matter, ## and ### headings, ![](pictures), `buttons`{.action},
/// > [!warning] boxes.
struct WrittenGuide
{
    QString file;
    QString title;
    QString slug;
    QString language; ///< from the file's name, as in guide.fr-ca.md; else "en"
    QList<WrittenSection> sections;

    /// Reads \a path: at most 1 MiB of UTF-8.
    static Result<WrittenGuide> read(const QString &path);
    /// As read(), from bytes; \a path stands in the problems and tells the language.
    static Result<WrittenGuide> parse(const QByteArray &markdown, const QString &path);
};

/// \a markdown without pictures, addresses of links, {.classes} and characters that no text may have; the
/// marks for bold and italics stay.
[[nodiscard]] QString withoutMarkup(const QString &markdown);

/// \a text without quotes, asterisks, and spaces and colons at its ends.
[[nodiscard]] QString bareText(const QString &text);

} // namespace Facteur
