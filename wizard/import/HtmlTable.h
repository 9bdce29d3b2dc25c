// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Facteur {

/// A row of a table in HTML.
struct HtmlRow
{
    int line = 0;
    bool isHead = false; ///< all its cells are <th>
    QStringList cells;
};

/// Reads a table in HTML line by line. What spans several rows or columns stands in each of them.
class HtmlTable
{
public:
    /// True where the table ends in \a text.
    bool take(const QString &text, int line);
    /// Those with something in them.
    [[nodiscard]] QList<HtmlRow> rows() const { return m_rows; }

private:
    struct Span
    {
        int rows = 0;
        QString text;
    };

    void takeTag(QStringView tag, int line);
    void beginRow(int line);
    void beginCell(QStringView tag, bool isHead);
    void endCell();
    void fillSpans();
    void endRow();

    QList<HtmlRow> m_rows;
    HtmlRow m_row;
    QMap<qsizetype, Span> m_spans; ///< by column: what goes on from above
    QString m_cell;
    bool m_inCell = false;
    int m_columns = 1;
    int m_depth = 0;
    int m_span = 1;
};

} // namespace Facteur
