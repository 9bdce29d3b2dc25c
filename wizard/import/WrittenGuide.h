// SPDX-License-Identifier: MIT
#pragma once

#include "ImportNote.h"
#include "InlineMarkup.h"
#include "Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// A piece of a written guide that stands for itself.
struct WrittenBlock
{
    enum class Kind
    {
        Text, ///< a line of a paragraph
        Item, ///< of a list
        Row, ///< of a table
        Blank, ///< where a paragraph ends
    };

    Kind kind = Kind::Text;
    int line = 0;
    QString text; ///< Markdown as withoutMarkup() leaves it, without the mark of an item
    QString bullet; ///< of an item, with the spaces in front: "  -", "1."
    QStringList cells; ///< of a row, as text; a cell may have several lines
    int table = 0; ///< which one a row belongs to, from 1 on
    bool isHead = false; ///< a row above the line that says so, or of <th>
    bool isQuoted = false;

    bool operator==(const WrittenBlock &) const = default;
};

/// A picture that a written guide shows: ![](path), <img src="path">.
struct WrittenPicture
{
    int line = 0;
    QString path;
};

/// What stands under one heading of a written guide, or in one of its tabs.
struct WrittenSection
{
    static constexpr int tabLevel = 7;

    int level = 0; ///< 1 to 6 for headings, tabLevel; 0: what stands before the first heading
    int line = 0; ///< of the heading
    QString title;
    QList<WrittenBlock> blocks;
    QList<WrittenPicture> pictures;
};

/// A provider's guide in Markdown: with or without front matter, with headings of any level, tabs and notes
/// of several writers, tables in Markdown and HTML.
struct WrittenGuide
{
    QString file;
    QString title; ///< the front matter's, else the first heading
    QString slug;
    QString language; ///< from the file's name, as in guide.fr-ca.md; else "en"
    QList<WrittenSection> sections;
    QList<WrittenLink> links; ///< but those within the page
    QList<ImportNote> notes; ///< what was left out while reading
    bool hasHeadings = false; ///< or a title in a front matter

    /// Reads \a path: at most 1 MiB of UTF-8.
    static Result<WrittenGuide> read(const QString &path);
    /// As read(), from bytes; \a path stands in the problems and tells the language.
    static Result<WrittenGuide> parse(const QByteArray &markdown, const QString &path);
};

} // namespace Facteur
