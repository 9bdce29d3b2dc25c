// SPDX-License-Identifier: MIT
#include "TableReader.h"

#include "FieldNames.h"
#include "TextMarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

bool isBlank(const QStringList &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString &cell) { return bareText(cell).isEmpty(); });
}

class Table
{
public:
    Table(const QList<WrittenBlock> &rows, ServerReader &reader, SectionFacts &facts)
        : m_rows(rows)
        , m_reader(reader)
        , m_facts(facts)
    {
        while (!m_rows.isEmpty() && isBlank(m_rows.constFirst().cells))
            m_rows.removeFirst();
        for (const WrittenBlock &row : std::as_const(m_rows))
            m_width = qMax(m_width, row.cells.size());
    }

    bool read()
    {
        if (m_rows.isEmpty())
            return true;
        if (isLayout())
            return false;
        takeHead();
        const WrittenServer above = m_reader.context();
        m_reader.beginGroup();
        if (isColumns())
            readServersInRows();
        else if (m_width > 2 && isNamesAndValues())
            readServersInColumns();
        else
            readPairs();
        m_reader.restore(above);
        return true;
    }

private:
    /// Cells with several lines, lists or many words are no values.
    [[nodiscard]] bool isLayout() const
    {
        qsizetype lines = 0;
        for (const WrittenBlock &row : m_rows) {
            for (const QString &cell : row.cells)
                lines += cell.contains(u"\n-") || cell.count(u'\n') > 2 ? 1 : 0;
        }
        return lines > 0 || m_width < 2;
    }

    /// The first row is the head where it says so and has no value in it.
    void takeHead()
    {
        const WrittenBlock &first = m_rows.constFirst();
        bool hasValue = false;
        for (const QString &cell : first.cells) {
            const Words words(tokensOf(cell));
            hasValue = hasValue || words.hasHost() || words.hasNumber();
        }
        if (hasValue || (!first.isHead && !isColumnNames(first.cells)))
            return;
        m_head = first.cells;
        m_rows.removeFirst();
    }

    [[nodiscard]] static bool isColumnNames(const QStringList &cells)
    {
        const auto names = std::count_if(cells.begin(), cells.end(),
            [](const QString &cell) { return isFieldName(Words(tokensOf(cell))); });
        return names > 1;
    }

    /// Each row is a server, and the head says what stands where.
    [[nodiscard]] bool isColumns() const
    {
        const auto isPort = [](const QString &cell) { return Words(tokensOf(cell)).has(Meaning::Port); };
        const QStringList behind = m_head.mid(1);
        const bool hasPorts = std::any_of(behind.begin(), behind.end(), isPort);
        const auto isServer = [](const QString &cell) {
            const Words words(tokensOf(cell));
            return words.has(Meaning::Server) && !words.has(Meaning::Type);
        };
        // A column of servers with their ports: "mail.example.org:993".
        const bool hasServers = m_head.size() > 2 && std::any_of(behind.begin(), behind.end(), isServer);
        return m_head.size() > 1
            && (hasPorts || hasServers || (isPort(m_head.constFirst()) && isServer(m_head.at(1))));
    }

    /// The first column holds the names of the values.
    [[nodiscard]] bool isNamesAndValues() const
    {
        const auto isName = [](const WrittenBlock &row) {
            const Words words(tokensOf(row.cells.value(0)));
            return isFieldName(words) || words.side();
        };
        return std::any_of(m_rows.begin(), m_rows.end(), isName);
    }

    void readServersInRows()
    {
        QStringList above;
        for (const WrittenBlock &row : std::as_const(m_rows)) {
            if (takeSubheading(row))
                continue;
            QStringList cells = row.cells;
            // What is empty goes on from above, where writers merge cells.
            for (qsizetype i = 0; i < cells.size() && i < above.size(); ++i) {
                const QString text = bareText(cells.at(i));
                if ((text.isEmpty() && i + 1 < cells.size()) || text == u"^^")
                    cells[i] = above.at(i);
            }
            above = cells;
            readRow(row.line, cells);
        }
    }

    /// A row with the same in each cell, or with one cell only, is a heading inside the table.
    bool takeSubheading(const WrittenBlock &row)
    {
        QStringList different;
        for (const QString &cell : row.cells) {
            if (!bareText(cell).isEmpty() && !different.contains(cell))
                different.append(cell);
        }
        const Words words(tokensOf(different.value(0)));
        if (different.size() != 1 || m_width < 2 || words.hasHost() || words.hasNumber())
            return false;
        m_reader.beginGroup(row.line, different.constFirst(), false);
        return true;
    }

    void readRow(int line, const QStringList &cells)
    {
        const bool hasSides = std::any_of(m_head.begin(), m_head.end(),
            [](const QString &cell) { return Words(tokensOf(cell)).side().has_value(); });
        m_reader.beginRow();
        QString kind;
        for (qsizetype i = 0; i < cells.size() && !hasSides; ++i) {
            const Words words(tokensOf(cells.at(i)));
            if (!words.hasHost() && !words.hasNumber() && words.side())
                kind += cells.at(i) + u' ';
        }
        const Words rowWords(tokensOf(kind));
        for (const int pass : {0, 1}) {
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const Words head(tokensOf(m_head.value(i)));
                const bool isSecurity =
                    !head.has(Meaning::Port) && head.hasAny({Meaning::Security, Meaning::Ssl});
                if (int(isSecurity) != pass && !hasSides)
                    continue;
                if (hasSides && pass == 1)
                    continue;
                // In a column for SSL, a port goes with it or not.
                const bool isPortOfColumn = isSecurity && Words(tokensOf(cells.at(i))).hasNumber();
                const auto security = isPortOfColumn ? head.security() : std::nullopt;
                const QString label = isPortOfColumn ? kind + u" port"_s : kind + m_head.value(i);
                m_reader.take({line, label, cells.at(i)}, security);
            }
        }
        if (const auto security = rowWords.security(); security)
            m_reader.take({line, u"SSL"_s, *security == Security::Tls ? u"SSL"_s : u"STARTTLS"_s});
    }

    void readServersInColumns()
    {
        const WrittenServer above = m_reader.context();
        for (qsizetype column = 1; column < m_width; ++column) {
            m_reader.restore(above);
            const QString head = m_head.value(column);
            const Words words(tokensOf(head));
            const auto security = words.security();
            m_reader.beginGroup(m_rows.constFirst().line, security ? QString() : head, false);
            for (const WrittenBlock &row : std::as_const(m_rows)) {
                QString label = row.cells.value(0);
                if (Words(tokensOf(m_head.value(0))).has(Meaning::Port) || security)
                    label += u" port"_s;
                takePair({row.line, label, row.cells.value(column)}, security);
            }
        }
    }

    void readPairs()
    {
        for (const WrittenBlock &row : std::as_const(m_rows)) {
            if (takeSubheading(row))
                continue;
            for (qsizetype i = 0; i + 1 < row.cells.size(); i += 2)
                takePair({row.line, row.cells.at(i), row.cells.at(i + 1)}, {});
            if (row.cells.size() == 1)
                m_reader.take({row.line, {}, row.cells.constFirst()});
        }
    }

    void takePair(const Statement &pair, std::optional<Security> security)
    {
        // A value in a sentence counts up to where the next one begins.
        bool isFirst = true;
        for (const Statement &part : statementsIn(pair.line, pair.value, false)) {
            const QString value = part.label.isEmpty() ? part.value : part.label + u": "_s + part.value;
            const bool hasHost = Words(tokensOf(value)).hasHost();
            m_reader.take({pair.line, isFirst || hasHost ? pair.label : QString(), value}, security);
            isFirst = false;
        }
        const QString label = bareText(pair.label);
        if (const auto field = fieldOf(label, m_reader.side()))
            m_facts.labels.append({*field, pair.line, label});
    }

    QList<WrittenBlock> m_rows;
    ServerReader &m_reader;
    SectionFacts &m_facts;
    QStringList m_head;
    qsizetype m_width = 0;
};

} // namespace

bool readTable(const QList<WrittenBlock> &rows, ServerReader &reader, SectionFacts &facts)
{
    return Table(rows, reader, facts).read();
}

} // namespace Facteur
