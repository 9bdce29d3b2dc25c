// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>

namespace Facteur {

/// Where a table in HTML begins in \a line, at or behind \a from; -1: nowhere.
[[nodiscard]] qsizetype beginOfTable(const QString &line, qsizetype from = 0);

/// Knows which tables in HTML have an end.
class TableEnds
{
public:
    /// \a lines are all of the guide. Takes time with their length.
    explicit TableEnds(const QStringList &lines);

    /// Whether each table that begins in the line \a index has one.
    [[nodiscard]] bool has(qsizetype index) const { return m_open.value(index) == 0; }

private:
    QHash<qsizetype, int> m_open; ///< by line: tables that begin there and do not end
};

} // namespace Facteur
