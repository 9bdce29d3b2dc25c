// SPDX-License-Identifier: MIT
#include "GuideBuilder.h"

#include "LineMarks.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumCells = 30;

using Kind = WrittenBlock::Kind;

} // namespace

GuideBuilder::GuideBuilder(WrittenGuide &guide)
    : m_guide(guide)
{
    m_guide.sections.append(WrittenSection());
}

void GuideBuilder::note(const QString &text)
{
    m_guide.notes.append({ImportNote::Kind::ToDo, m_line, text});
}

void GuideBuilder::beginSection(int level, const QString &title)
{
    const QString words = bareText(cleaned(title, m_line));
    m_guide.sections.append({level, m_line, words.isEmpty() ? u"-"_s : words, {}, {}});
}

void GuideBuilder::headLast(int level)
{
    const WrittenBlock block = blocks().takeLast();
    const QString words = bareText(block.text);
    m_guide.sections.append({level, block.line, words.isEmpty() ? u"-"_s : words, {}, {}});
}

bool GuideBuilder::isParagraph() const
{
    const QList<WrittenBlock> &all = m_guide.sections.constLast().blocks;
    return !all.isEmpty() && all.constLast().kind == Kind::Text && all.constLast().line == m_line - 1;
}

bool GuideBuilder::isInTable() const
{
    const QList<WrittenBlock> &all = m_guide.sections.constLast().blocks;
    return !all.isEmpty() && all.constLast().kind == Kind::Row;
}

void GuideBuilder::addBlank(bool isQuoted)
{
    blocks().append({Kind::Blank, m_line, {}, {}, {}, 0, false, isQuoted});
}

void GuideBuilder::addText(Kind kind, const QString &markdown, const QString &bullet, bool isQuoted)
{
    bool isFirst = true;
    for (const QString &part : cleaned(markdown, m_line).split(u'\n')) {
        const ListMark mark = isFirst ? ListMark() : listMarkOf(part);
        const QString text = part.mid(mark.length).trimmed();
        const Kind own = isFirst ? kind : mark.length > 0 ? Kind::Item : Kind::Text;
        if (!text.isEmpty())
            blocks().append({own, m_line, text, isFirst ? bullet : mark.bullet, {}, 0, false, isQuoted});
        isFirst = false;
    }
}

void GuideBuilder::addRow(const QString &text, bool isQuoted)
{
    const bool isFirst = !isInTable();
    if (isDelimiterRow(text)) {
        if (!isFirst)
            blocks().last().isHead = true;
        return;
    }
    if (isFirst)
        ++m_tables;
    WrittenBlock block{Kind::Row, m_line, {}, {}, {}, m_tables, false, isQuoted};
    const QStringList cells = cellsOf(text);
    if (cells.size() > maximumCells)
        note(u"cells were left out: the most in a row is %1"_s.arg(maximumCells));
    for (const QString &cell : cells.mid(0, maximumCells))
        block.cells.append(cleaned(cell, m_line));
    blocks().append(block);
}

void GuideBuilder::addTable(const QList<HtmlRow> &rows)
{
    ++m_tables;
    for (const HtmlRow &row : rows) {
        WrittenBlock block{Kind::Row, row.line, {}, {}, {}, m_tables, row.isHead, false};
        for (const QString &cell : row.cells)
            block.cells.append(cleaned(cell, row.line));
        blocks().append(block);
    }
}

void GuideBuilder::addLink(const QString &words, const QString &address)
{
    m_guide.links.append({words, address, m_line, false});
}

QString GuideBuilder::cleaned(const QString &markdown, int line)
{
    MarkupFinds finds;
    const QString text = withoutMarkup(markdown, &finds);
    for (const QString &path : std::as_const(finds.pictures))
        m_guide.sections.last().pictures.append({line, path});
    for (WrittenLink &link : finds.links) {
        link.line = line;
        m_guide.links.append(link);
    }
    return text.trimmed();
}

} // namespace Facteur
