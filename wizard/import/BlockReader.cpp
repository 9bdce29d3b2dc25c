// SPDX-License-Identifier: MIT
#include "BlockReader.h"

#include "GuideBuilder.h"
#include "HtmlTable.h"
#include "LineMarks.h"
#include "SkippedMarkup.h"
#include "TableEnds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumSections = 500;

using Kind = WrittenBlock::Kind;

/// "```" or "~~~", where \a line begins or ends code.
QString fenceOf(const QString &line)
{
    const QString text = line.trimmed();
    return text.startsWith(u"```") || text.startsWith(u"~~~") ? text.left(3) : QString();
}

class BlockReader
{
public:
    BlockReader(const QStringList &lines, qsizetype from, WrittenGuide &guide)
        : m_lines(lines)
        , m_at(from)
        , m_guide(guide)
        , m_builder(guide)
        , m_tableEnds(lines)
        , m_skipped(lines)
    {
    }

    std::optional<Problem> run()
    {
        for (; m_at < m_lines.size(); ++m_at) {
            takeLine(visibleLine());
            if (m_guide.sections.size() > maximumSections)
                return Problem{
                    m_guide.file, m_line, u"too many headings: the most is %1"_s.arg(maximumSections)};
        }
        return std::nullopt;
    }

private:
    /// The line that comes next, as far as it is for people; nothing where it is not.
    std::optional<QString> visibleLine()
    {
        m_line = static_cast<int>(m_at) + 1;
        m_builder.setLine(m_line);
        const QString &line = m_lines.at(m_at);
        if (m_isCode)
            return line;
        const QString visible = m_skipped.visible(line, m_line, m_guide.notes);
        const bool isSkipped = visible.size() < line.size() && visible.trimmed().isEmpty();
        return isSkipped ? std::nullopt : std::optional(visible);
    }

    void takeLine(const std::optional<QString> &line)
    {
        if (!line)
            return;
        const QuoteMarks quote = quoteMarksOf(*line);
        QString inside = line->mid(quote.length);
        if (takeFence(inside))
            return;
        if (m_isCode) {
            m_builder.addText(Kind::Item, inside.trimmed(), u"-"_s, quote.depth > 0);
            return;
        }
        if (quote.depth == 0 && !inside.trimmed().isEmpty())
            m_inTabs = false;
        if (takeQuoteTitle(quote, inside))
            return;
        const bool isQuoted = quote.depth > 0 && !m_inTabs;
        bool hasTable = false;
        while (takeHtmlTable(inside, isQuoted))
            hasTable = true;
        if (takeForeignMark(inside) || (hasTable && inside.trimmed().isEmpty()))
            return;
        takeHtml(inside, isQuoted);
    }

    /// HTML's own lists, paragraphs and headings become lines.
    void takeHtml(const QString &text, bool isQuoted)
    {
        for (const QString &part : linesOfHtml(text))
            takePart(part, isQuoted);
    }

    bool takeFence(const QString &line)
    {
        const QString fence = fenceOf(line);
        if (fence.isEmpty() || (m_isCode && fence != m_fence))
            return false;
        m_isCode = !m_isCode && hasAnotherFence(fence);
        if (!m_isCode && m_fence.isEmpty())
            m_builder.note(u"the code that begins here does not end, and was read as text"_s);
        m_fence = m_isCode ? fence : QString();
        return true;
    }

    /// Looks no further than what it finds, which is where the code ends.
    [[nodiscard]] bool hasAnotherFence(const QString &fence) const
    {
        return std::any_of(m_lines.begin() + m_at + 1, m_lines.end(),
            [&fence](const QString &line) { return fenceOf(line.mid(quoteMarksOf(line).length)) == fence; });
    }

    /// "> [!tabs]", "> [!warning]", and the titles of tabs below: "> **First**". What stands behind them is
    /// left in \a inside.
    bool takeQuoteTitle(const QuoteMarks &quote, QString &inside)
    {
        const QString text = inside.trimmed();
        const qsizetype end = quote.depth > 0 && text.startsWith(u"[!") ? text.indexOf(u']') : -1;
        if (end > 0) {
            m_inTabs = text.startsWith(u"[!tabs", Qt::CaseInsensitive);
            inside = text.mid(end + 1).trimmed();
            return inside.isEmpty();
        }
        const QString title = quote.depth == 1 && m_inTabs ? boldLine(text) : QString();
        const QString other = quote.depth == 0 ? foreignTab(text) : QString();
        if (title.isEmpty() && other.isEmpty())
            return false;
        m_builder.beginSection(WrittenSection::tabLevel, title.isEmpty() ? other : title);
        return true;
    }

    /// A table, and what stands in front of it. What stands behind is left in \a inside.
    bool takeHtmlTable(QString &inside, bool isQuoted)
    {
        const qsizetype begin = beginOfTable(inside);
        if (begin < 0)
            return false;
        const QString before = inside.left(begin);
        if (!before.trimmed().isEmpty())
            takeHtml(before, isQuoted);
        const bool hasEnd = m_tableEnds.has(m_at);
        if (!hasEnd)
            m_builder.note(u"the table that begins here does not end"_s);
        HtmlTable table;
        inside.remove(0, begin);
        qsizetype end = table.take(inside, m_line);
        for (; end < 0 && m_at + 1 < m_lines.size(); end = table.take(inside, m_line)) {
            // As in Markdown, where HTML ends at an empty line (CommonMark, section 4.6).
            if (!hasEnd && m_lines.at(m_at + 1).trimmed().isEmpty())
                break;
            ++m_at;
            inside = visibleLine().value_or(QString());
            inside.remove(0, quoteMarksOf(inside).length);
        }
        table.finish();
        inside = end < 0 ? QString() : inside.mid(end);
        m_guide.notes += table.notes();
        m_builder.addTable(table.rows());
        return true;
    }

    bool takeForeignMark(const QString &line)
    {
        const auto title = admonitionTitle(line);
        if (!title)
            return false;
        if (!title->isEmpty())
            m_builder.addText(Kind::Text, u"**%1**"_s.arg(*title), {}, false);
        m_builder.addBlank(false);
        return true;
    }

    void takePart(const QString &line, bool isQuoted)
    {
        const QString text = line.trimmed();
        if (text.isEmpty()) {
            m_builder.addBlank(isQuoted);
            return;
        }
        if (const Heading heading = headingOf(text); heading.level > 0)
            m_builder.beginSection(heading.level, heading.title);
        else if (const int level = underlineLevel(text); level > 0 && m_builder.isParagraph())
            m_builder.headLast(level);
        else if (isRule(text))
            return;
        else if (const QString address = definedAddress(text); !address.isEmpty())
            m_builder.addLink(text.mid(1, text.indexOf(u']') - 1), address);
        else if (text.startsWith(u'|') || looksLikeRow(text))
            m_builder.addRow(text, isQuoted);
        else if (const ListMark mark = listMarkOf(line); mark.length > 0)
            m_builder.addText(Kind::Item, line.mid(mark.length), mark.bullet, isQuoted);
        else
            m_builder.addText(Kind::Text, text, {}, isQuoted);
    }

    /// A row need not begin with "|" where a table is going on, or its line of dashes comes next.
    [[nodiscard]] bool looksLikeRow(const QString &text) const
    {
        if (!text.contains(u" | ") && !text.contains(u"|"))
            return false;
        const QString next = m_lines.value(m_at + 1);
        return m_builder.isInTable() || isDelimiterRow(next.mid(quoteMarksOf(next).length).trimmed());
    }

    const QStringList &m_lines;
    qsizetype m_at;
    WrittenGuide &m_guide;
    GuideBuilder m_builder;
    TableEnds m_tableEnds;
    SkippedMarkup m_skipped;
    int m_line = 0;
    bool m_isCode = false;
    QString m_fence;
    bool m_inTabs = false;
};

} // namespace

std::optional<Problem> readBlocks(const QStringList &lines, qsizetype from, WrittenGuide &guide)
{
    return BlockReader(lines, from, guide).run();
}

} // namespace Facteur
