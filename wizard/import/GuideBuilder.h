// SPDX-License-Identifier: MIT
#pragma once

#include "HtmlTable.h"
#include "WrittenGuide.h"

namespace Facteur {

/// Puts the pieces of a written guide into it, one after the other.
class GuideBuilder
{
public:
    /// \a guide must outlive this.
    explicit GuideBuilder(WrittenGuide &guide);

    /// What follows stands in \a line.
    void setLine(int line) { m_line = line; }
    /// Something was left out, or is odd.
    void note(const QString &text);
    /// \a title is Markdown.
    void beginSection(int level, const QString &title);
    /// The last line of text is a heading.
    void headLast(int level);
    void addBlank(bool isQuoted);
    /// A line of Markdown, or several where it has <br> in it: those that begin with a dash are items.
    void addText(WrittenBlock::Kind kind, const QString &markdown, const QString &bullet, bool isQuoted);
    /// "|a|b|", or the line of dashes below a head.
    void addRow(const QString &text, bool isQuoted);
    void addTable(const QList<HtmlRow> &rows);
    void addLink(const QString &words, const QString &address);

    /// The line before is text.
    [[nodiscard]] bool isParagraph() const;
    /// What was added last is a row.
    [[nodiscard]] bool isInTable() const;

private:
    QString cleaned(const QString &markdown, int line);
    QList<WrittenBlock> &blocks() { return m_guide.sections.last().blocks; }

    WrittenGuide &m_guide;
    int m_line = 0;
    int m_tables = 0;
};

} // namespace Facteur
