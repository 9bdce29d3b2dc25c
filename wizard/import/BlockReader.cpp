// SPDX-License-Identifier: MIT
#include "BlockReader.h"

#include "HtmlTable.h"
#include "InlineMarkup.h"
#include "LineMarks.h"
#include "SkippedMarkup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestLine = 20'000;
constexpr qsizetype maximumSections = 500;
constexpr qsizetype maximumCells = 30;

using Kind = WrittenBlock::Kind;

class BlockReader
{
public:
    BlockReader(const QStringList &lines, qsizetype from, WrittenGuide &guide)
        : m_lines(lines)
        , m_at(from)
        , m_guide(guide)
    {
        m_guide.sections.append(WrittenSection());
    }

    std::optional<Problem> run()
    {
        for (; m_at < m_lines.size(); ++m_at) {
            m_line = static_cast<int>(m_at) + 1;
            const QString &line = m_lines.at(m_at);
            if (line.size() > longestLine)
                m_guide.notes.append({ImportNote::Kind::ToDo, m_line,
                    u"the line was left out: it is longer than %1 characters"_s.arg(longestLine)});
            else if (!m_skipped.skips(line, m_line))
                takeLine(line);
            if (m_guide.sections.size() > maximumSections)
                return Problem{
                    m_guide.file, m_line, u"too many headings: the most is %1"_s.arg(maximumSections)};
        }
        if (m_skipped.line() > 0)
            m_guide.notes.append({ImportNote::Kind::ToDo, m_skipped.line(),
                u"what begins here was left out: %1 is missing"_s.arg(m_skipped.end())});
        return std::nullopt;
    }

private:
    void takeLine(const QString &line)
    {
        const QuoteMarks quote = quoteMarksOf(line);
        const QString inside = line.mid(quote.length);
        if (takeFence(inside))
            return;
        if (m_isCode) {
            addText(Kind::Item, inside.trimmed(), u"-"_s, quote.depth > 0);
            return;
        }
        if (quote.depth == 0 && !inside.trimmed().isEmpty())
            m_inTabs = false;
        if (takeQuoteTitle(quote, inside) || takeHtmlTable(inside) || takeForeignMark(inside))
            return;
        // HTML's own lists, paragraphs and headings become lines.
        for (const QString &part : linesOfHtml(inside))
            takePart(part, quote.depth > 0 && !m_inTabs);
    }

    bool takeFence(const QString &line)
    {
        const QString text = line.trimmed();
        const bool isFence = text.startsWith(u"```") || text.startsWith(u"~~~");
        if (!isFence || (m_isCode && !text.startsWith(m_fence)))
            return false;
        m_isCode = !m_isCode;
        m_fence = text.left(3);
        return true;
    }

    /// "> [!tabs]", "> [!warning]", and the titles of tabs below: "> **First**".
    bool takeQuoteTitle(const QuoteMarks &quote, const QString &inside)
    {
        const QString text = inside.trimmed();
        if (quote.depth > 0 && text.startsWith(u"[!") && text.indexOf(u']') > 0) {
            m_inTabs = text.startsWith(u"[!tabs", Qt::CaseInsensitive);
            return true;
        }
        const QString title = quote.depth == 1 && m_inTabs ? boldLine(text) : QString();
        const QString other = quote.depth == 0 ? foreignTab(text) : QString();
        if (title.isEmpty() && other.isEmpty())
            return false;
        beginSection(WrittenSection::tabLevel, title.isEmpty() ? other : title);
        return true;
    }

    bool takeHtmlTable(const QString &inside)
    {
        const qsizetype begin = inside.indexOf(u"<table", 0, Qt::CaseInsensitive);
        if (begin < 0)
            return false;
        if (begin > 0)
            takePart(inside.left(begin), false);
        HtmlTable table;
        const int first = m_line;
        QString rest = inside.mid(begin);
        while (!table.take(rest, m_line)) {
            if (m_at + 1 >= m_lines.size() || m_lines.at(m_at + 1).size() > longestLine) {
                m_guide.notes.append(
                    {ImportNote::Kind::ToDo, first, u"the table that begins here does not end"_s});
                break;
            }
            ++m_at;
            m_line = static_cast<int>(m_at) + 1;
            const QString &line = m_lines.at(m_at);
            rest = line.mid(quoteMarksOf(line).length);
        }
        ++m_tables;
        for (const HtmlRow &row : table.rows()) {
            WrittenBlock block{Kind::Row, row.line, {}, {}, {}, m_tables, row.isHead, false};
            for (const QString &cell : row.cells)
                block.cells.append(cleaned(cell, row.line));
            add(block);
        }
        return true;
    }

    bool takeForeignMark(const QString &line)
    {
        const auto title = admonitionTitle(line);
        if (!title)
            return false;
        if (!title->isEmpty())
            addText(Kind::Text, u"**%1**"_s.arg(*title), {}, false);
        add({Kind::Blank, m_line, {}, {}, {}, 0, false, false});
        return true;
    }

    void takePart(const QString &line, bool isQuoted)
    {
        const QString text = line.trimmed();
        if (text.isEmpty()) {
            add({Kind::Blank, m_line, {}, {}, {}, 0, false, isQuoted});
            return;
        }
        if (const Heading heading = headingOf(text); heading.level > 0)
            beginSection(heading.level, bareText(cleaned(heading.title, m_line)));
        else if (const int level = underlineLevel(text); level > 0 && isParagraph())
            headingFromLast(level);
        else if (isRule(text) || isDefinition(text))
            return;
        else if (text.startsWith(u'|') || looksLikeRow(text))
            takeRow(text, isQuoted);
        else if (const ListMark mark = listMarkOf(line); mark.length > 0)
            addText(Kind::Item, line.mid(mark.length), mark.bullet, isQuoted);
        else
            addText(Kind::Text, text, {}, isQuoted);
    }

    /// A row need not begin with "|" where a table is going on, or its line of dashes comes next.
    [[nodiscard]] bool looksLikeRow(const QString &text) const
    {
        if (!text.contains(u" | ") && !text.contains(u"|"))
            return false;
        const QList<WrittenBlock> &blocks = m_guide.sections.constLast().blocks;
        const bool isGoingOn = !blocks.isEmpty() && blocks.constLast().kind == Kind::Row;
        const QString next = m_lines.value(m_at + 1);
        return isGoingOn || isDelimiterRow(next.mid(quoteMarksOf(next).length).trimmed());
    }

    void takeRow(const QString &text, bool isQuoted)
    {
        QList<WrittenBlock> &blocks = m_guide.sections.last().blocks;
        const bool isFirst = blocks.isEmpty() || blocks.constLast().kind != Kind::Row;
        if (isDelimiterRow(text)) {
            if (!isFirst)
                blocks.last().isHead = true;
            return;
        }
        if (isFirst)
            ++m_tables;
        WrittenBlock block{Kind::Row, m_line, {}, {}, {}, m_tables, false, isQuoted};
        for (const QString &cell : cellsOf(text).mid(0, maximumCells))
            block.cells.append(cleaned(cell, m_line));
        add(block);
    }

    [[nodiscard]] bool isParagraph() const
    {
        const QList<WrittenBlock> &blocks = m_guide.sections.constLast().blocks;
        return !blocks.isEmpty() && blocks.constLast().kind == Kind::Text
            && blocks.constLast().line == m_line - 1;
    }

    void headingFromLast(int level)
    {
        const WrittenBlock block = m_guide.sections.last().blocks.takeLast();
        beginSection(level, bareText(block.text));
        m_guide.sections.last().line = block.line;
    }

    void beginSection(int level, const QString &title)
    {
        m_guide.sections.append({level, m_line, title.isEmpty() ? u"-"_s : title, {}, {}});
    }

    QString cleaned(const QString &markdown, int line)
    {
        MarkupFinds finds;
        const QString text = withoutMarkup(markdown, &finds);
        for (const QString &path : std::as_const(finds.pictures))
            m_guide.sections.last().pictures.append({line, path});
        m_guide.links += finds.links;
        return text.trimmed();
    }

    /// A line, or several where it has <br> in it: those that begin with a dash are items.
    void addText(Kind kind, const QString &markdown, const QString &bullet, bool isQuoted)
    {
        bool isFirst = true;
        for (const QString &part : cleaned(markdown, m_line).split(u'\n')) {
            const ListMark mark = isFirst ? ListMark() : listMarkOf(part);
            const QString text = part.mid(mark.length).trimmed();
            const Kind own = isFirst ? kind : mark.length > 0 ? Kind::Item : Kind::Text;
            if (!text.isEmpty())
                add({own, m_line, text, isFirst ? bullet : mark.bullet, {}, 0, false, isQuoted});
            isFirst = false;
        }
    }

    void add(const WrittenBlock &block) { m_guide.sections.last().blocks.append(block); }

    const QStringList &m_lines;
    qsizetype m_at;
    WrittenGuide &m_guide;
    int m_line = 0;
    int m_tables = 0;
    SkippedMarkup m_skipped;
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
