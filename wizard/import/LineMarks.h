// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Facteur {

/// The ">" at the front of a line.
struct QuoteMarks
{
    int depth = 0;
    qsizetype length = 0; ///< with the space behind them
};
[[nodiscard]] QuoteMarks quoteMarksOf(const QString &line);

/// "## Title": its level and words; level 0: none.
struct Heading
{
    int level = 0;
    QString title;
};
[[nodiscard]] Heading headingOf(const QString &text);
/// 1 for "====", 2 for "----" below a heading's words, else 0.
[[nodiscard]] int underlineLevel(const QString &text);

/// "  - ", "1. ", "- [x] ".
struct ListMark
{
    QString bullet; ///< with the spaces in front, at most eight
    qsizetype length = 0; ///< 0: no item
};
[[nodiscard]] ListMark listMarkOf(const QString &line);

/// "***", "* * *".
[[nodiscard]] bool isRule(const QString &text);
/// The address of "[name]: address"; empty where \a text is none.
[[nodiscard]] QString definedAddress(const QString &text);
/// The words of a line that is bold as a whole; empty where it is not.
[[nodiscard]] QString boldLine(const QString &text);
/// The title of a tab as other writers begin it: === "First", {{% tab name="First" %}}, :::tab First.
[[nodiscard]] QString foreignTab(const QString &text);
/// The title of a note as other writers begin and end it (!!! warning "Title", /// details | Title, :::note
/// Title): empty where it has none; nothing where \a line is no such mark.
[[nodiscard]] std::optional<QString> admonitionTitle(const QString &line);

/// "|---|:--:|".
[[nodiscard]] bool isDelimiterRow(const QString &text);
/// The cells of a table's row in Markdown; \| is no border, and neither is | in `code`.
[[nodiscard]] QStringList cellsOf(const QString &text);
/// \a line cut where HTML's paragraphs, items, terms and headings begin and end, as lines of Markdown.
[[nodiscard]] QStringList linesOfHtml(const QString &line);

} // namespace Facteur
