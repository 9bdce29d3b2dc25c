// SPDX-License-Identifier: MIT
#pragma once

#include "ImportNote.h"

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
    /// Where in \a text, which begins with "<table" or goes on with it, the table ends; -1: it does not yet.
    qsizetype take(const QString &text, int line);
    /// It ends without saying so.
    void finish() { endRow(); }
    /// Those with something in them. What stands in no cell is a row of its own.
    [[nodiscard]] QList<HtmlRow> rows() const { return m_rows; }
    /// What was too much.
    [[nodiscard]] QList<ImportNote> notes() const { return m_notes; }

private:
    struct Span
    {
        int rows = 0;
        QString text;
    };

    void takeText(const QString &text, int line);
    void takeTag(QStringView tag, int line);
    void beginRow(int line);
    void beginCell(QStringView tag, bool isHead, int line);
    void endCell();
    void fillSpans();
    void endRow();
    void append(const HtmlRow &row);
    void leaveOut(int line, const QString &what);

    QList<HtmlRow> m_rows;
    QList<ImportNote> m_notes;
    HtmlRow m_row;
    QMap<qsizetype, Span> m_spans; ///< by column: what goes on from above
    QString m_cell;
    bool m_inCell = false;
    qsizetype m_read = 0; ///< characters
    qsizetype m_repeated = 0; ///< of them, in cells that span several
    int m_columns = 1;
    int m_depth = 0;
    int m_span = 1;
};

} // namespace Facteur
