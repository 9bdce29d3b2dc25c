// SPDX-License-Identifier: MIT
#include "HtmlTable.h"

#include "HtmlTag.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int widestSpan = 20;
constexpr int maximumColumns = 30;
constexpr qsizetype maximumRows = 500;
constexpr qsizetype longestCell = 5000;
constexpr qsizetype mostRepeated = 4; ///< times what was read

int spanOf(QStringView tag, QStringView attribute)
{
    return qBound(1, attributeOf(tag, attribute).toInt(), widestSpan);
}

} // namespace

qsizetype HtmlTable::take(const QString &text, int line)
{
    m_read += text.size();
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf(u'<', at);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(u'>', begin);
        takeText(text.mid(at, end < 0 ? -1 : begin - at), line);
        if (end < 0)
            break;
        const QStringView tag = QStringView(text).mid(begin + 1, end - begin - 1);
        takeTag(tag, line);
        at = end + 1;
        if (tagName(tag) == u"/table" && m_depth == 0)
            return at;
    }
    if (m_inCell)
        m_cell += u' ';
    return -1;
}

void HtmlTable::takeText(const QString &text, int line)
{
    if (m_inCell && m_cell.size() < longestCell)
        m_cell += text;
    else if (m_inCell && !text.trimmed().isEmpty())
        leaveOut(line, u"the end of a cell was left out: it is longer than %1 characters"_s.arg(longestCell));
    else if (!text.trimmed().isEmpty())
        append({line, false, {text}});
}

void HtmlTable::leaveOut(int line, const QString &what)
{
    const ImportNote note{ImportNote::Kind::ToDo, line, what};
    if (m_notes.isEmpty() || m_notes.constLast() != note)
        m_notes.append(note);
}

void HtmlTable::takeTag(QStringView tag, int line)
{
    const QString name = tagName(tag);
    if (name == u"table") {
        ++m_depth;
    } else if (name == u"/table") {
        m_depth = qMax(0, m_depth - 1);
        endRow();
    } else if (name == u"tr") {
        endRow();
        beginRow(line);
    } else if (name == u"/tr") {
        endRow();
    } else if (name == u"td" || name == u"th") {
        endCell();
        beginCell(tag, name == u"th", line);
    } else if (name == u"/td" || name == u"/th") {
        endCell();
    } else if (m_inCell && (name == u"p" || name == u"/p" || name == u"div" || name == u"ul")) {
        m_cell += u"<br>"_s;
    } else if (m_inCell && name == u"li") {
        m_cell += u"<br>- "_s;
    } else if (m_inCell && name != u"/li" && name != u"/ul") {
        m_cell += u'<' + tag.toString() + u'>';
    }
}

void HtmlTable::beginRow(int line)
{
    m_row = {line, true, {}};
}

void HtmlTable::beginCell(QStringView tag, bool isHead, int line)
{
    if (m_row.line == 0) // a cell without a row
        m_row.line = line;
    fillSpans();
    m_inCell = true;
    m_cell.clear();
    m_columns = spanOf(tag, u"colspan");
    m_span = spanOf(tag, u"rowspan");
    m_row.isHead = m_row.isHead && isHead;
}

void HtmlTable::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    if (m_row.cells.size() >= maximumColumns && !m_cell.trimmed().isEmpty())
        leaveOut(m_row.line, u"cells were left out: the most in a row is %1"_s.arg(maximumColumns));
    // What spans many cells is not to grow beyond what the guide has.
    m_repeated += m_cell.size() * m_columns * m_span;
    const bool isTooMuch = m_repeated > mostRepeated * m_read;
    for (int i = 0; i < m_columns && m_row.cells.size() < maximumColumns; ++i) {
        const QString text = i > 0 && isTooMuch ? QString() : m_cell;
        if (m_span > 1)
            m_spans.insert(m_row.cells.size(), {m_span, isTooMuch ? QString() : m_cell});
        m_row.cells.append(text);
    }
}

/// The cells that go on from the rows above.
void HtmlTable::fillSpans()
{
    while (m_row.cells.size() < maximumColumns) {
        const auto span = m_spans.find(m_row.cells.size());
        if (span == m_spans.end())
            return;
        m_row.cells.append(span->text);
    }
}

void HtmlTable::endRow()
{
    endCell();
    if (m_row.cells.isEmpty())
        return;
    fillSpans();
    for (auto span = m_spans.begin(); span != m_spans.end();) {
        --span->rows;
        span = span->rows <= 0 ? m_spans.erase(span) : std::next(span);
    }
    append(m_row);
    m_row = {};
}

void HtmlTable::append(const HtmlRow &row)
{
    if (m_rows.size() < maximumRows)
        m_rows.append(row);
    else
        leaveOut(row.line, u"a row was left out: the most in a table is %1"_s.arg(maximumRows));
}

} // namespace Facteur
