// SPDX-License-Identifier: MIT
#include "ImportedText.h"

#include "InlineMarkup.h"

#include <QMultiMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestTextLine = 1000;

using Kind = WrittenBlock::Kind;

bool isMarkOf(QChar c)
{
    return isOneOf(c, u"*\"`");
}

/// Where \a text stands as a word of its own in \a line, at or behind \a from; -1: nowhere.
qsizetype findWord(const QString &line, const QString &text, qsizetype from)
{
    for (qsizetype at = line.indexOf(text, from, Qt::CaseInsensitive); at >= 0;
         at = line.indexOf(text, at + 1, Qt::CaseInsensitive)) {
        const QChar before = at > 0 ? line.at(at - 1) : u' ';
        const qsizetype end = at + text.size();
        const QChar after = end < line.size() ? line.at(end) : u' ';
        const QChar next = end + 1 < line.size() ? line.at(end + 1) : u' ';
        const bool isApart = !before.isLetterOrNumber() && !isOneOf(before, u".-_@/");
        const bool goesOn =
            after.isLetterOrNumber() || isOneOf(after, u"-_@") || (after == u'.' && next.isLetterOrNumber());
        if (isApart && !goesOn)
            return at;
    }
    return -1;
}

/// The lines of a section's blocks.
class Writer
{
public:
    Writer(const SectionFacts &facts, bool fills)
    {
        QMap<Field, QSet<QString>> different;
        for (const WrittenValue &value : facts.values)
            different[value.field].insert(value.text);
        const bool isOneServer = different.value(Field::IncomingHost).size() <= 1
            && different.value(Field::IncomingPort).size() <= 1;
        for (const WrittenValue &value : facts.values) {
            const bool isOne = different.value(value.field).size() == 1;
            const bool isProtocol = value.field == Field::IncomingProtocol;
            if (fills && isOne && (!isProtocol || isOneServer))
                m_values.insert(value.line, value);
        }
    }

    QString write(const QList<WrittenBlock> &blocks)
    {
        QList<WrittenBlock> table;
        for (const WrittenBlock &block : blocks) {
            if (!table.isEmpty() && (block.kind != Kind::Row || block.table != table.constLast().table))
                writeTable(table);
            if (block.kind == Kind::Row)
                table.append(block);
            else
                writeBlock(block);
        }
        writeTable(table);
        return m_text;
    }

private:
    void writeBlock(const WrittenBlock &block)
    {
        if (block.kind == Kind::Blank) {
            m_text += u'\n';
            return;
        }
        writeLine(block.line, block.text, block.kind == Kind::Item ? block.bullet + u' ' : QString(),
            block.isQuoted);
    }

    void writeLine(int number, const QString &markdown, const QString &bullet, bool isQuoted)
    {
        static const QString plainLink = u"http://"_s;
        QString words = withoutStrayMarks(markdown);
        words.remove(plainLink, Qt::CaseInsensitive).remove(u"!["_s);
        while (words.contains(u"{{"_s)) // of three, two are left after the first time
            words.replace(u"{{"_s, u"{ {"_s);
        words.replace(u"]:"_s, u"] :"_s);
        words = filled(withoutTags(words), number);
        m_text += (isQuoted ? u"> "_s : QString()) + bullet + wrapped(words) + u'\n';
    }

    /// No "<" but that of a link.
    static QString withoutTags(const QString &text)
    {
        QString clean;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isTag = text.at(at) == u'<' && QStringView(text).mid(at + 1, 8) != u"https://";
            clean += isTag ? QChar(u'‹') : text.at(at);
        }
        return clean;
    }

    static QString wrapped(const QString &text)
    {
        QString result = text;
        for (qsizetype from = 0; result.size() - from > longestTextLine;) {
            const qsizetype space = result.lastIndexOf(u' ', from + longestTextLine);
            const qsizetype at = space > from ? space : from + longestTextLine;
            if (space > from)
                result[at] = u'\n';
            else
                result.insert(at, u'\n');
            from = at + 1;
        }
        return result;
    }

    /// \a line with a placeholder for each of its values, whatever marks stand around them.
    [[nodiscard]] QString filled(QString line, int number) const
    {
        const QList<WrittenValue> values = m_values.values(number);
        // The map gives the last one first.
        for (auto value = values.crbegin(); value != values.crend(); ++value) {
            const QString placeholder = u"**{{%1}}**"_s.arg(idOf(value->field));
            if (line.contains(placeholder))
                continue;
            const qsizetype colon = line.indexOf(u':');
            const bool isProtocol = value->field == Field::IncomingProtocol;
            qsizetype at = findWord(line, value->text, isProtocol && colon >= 0 ? colon : 0);
            if (at < 0)
                continue;
            qsizetype end = at + value->text.size();
            while (at > 0 && isMarkOf(line.at(at - 1)))
                --at;
            while (end < line.size() && isMarkOf(line.at(end)))
                ++end;
            line.replace(at, end - at, placeholder);
        }
        return line;
    }

    void writeTable(QList<WrittenBlock> &table)
    {
        QStringList head;
        for (const WrittenBlock &row : std::as_const(table)) {
            const bool isForLayout = std::any_of(
                row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.contains(u'\n'); });
            if (row.isHead && !isForLayout && head.isEmpty())
                head = row.cells;
            else if (isForLayout || row.cells.size() == 1)
                writeCells(row);
            else
                writeRow(row, head);
        }
        if (!table.isEmpty())
            m_text += u'\n';
        table.clear();
    }

    void writeCells(const WrittenBlock &row)
    {
        for (const QString &cell : row.cells) {
            for (const QString &part : cell.split(u'\n')) {
                const QString text = part.trimmed();
                const bool isItem = text.startsWith(u'-');
                if (!text.isEmpty())
                    writeLine(row.line, isItem ? text.mid(1).trimmed() : text, isItem ? u"- "_s : QString(),
                        row.isQuoted);
            }
            m_text += u'\n';
        }
    }

    /// "- Protocol: value, Port: value": a table is too wide for the place that a step has.
    void writeRow(const WrittenBlock &row, const QStringList &head)
    {
        QStringList parts;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString cell = QString(row.cells.at(i)).replace(u'\n', u' ').trimmed();
            const QString name = i > 0 && row.cells.size() > 2 ? bareText(head.value(i)) : QString();
            if (!cell.isEmpty())
                parts.append(name.isEmpty() ? cell : u"%1: %2"_s.arg(name, cell));
        }
        if (parts.isEmpty())
            return;
        const QString first = parts.takeFirst();
        writeLine(
            row.line, parts.isEmpty() ? first : first + u": "_s + parts.join(u", "_s), u"- "_s, row.isQuoted);
    }

    QMultiMap<int, WrittenValue> m_values;
    QString m_text;
};

/// \a text without a line that would begin another step (one that is a heading), wherever its marks come
/// from.
QString withoutHeadings(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'#'))
            line.prepend(u'\\');
    }
    return lines.join(u'\n');
}

} // namespace

QString importedText(const WrittenSection &section, const SectionFacts &facts, bool fills, MarkupFinds &finds)
{
    // A link may stand on two lines; what is left of one that is broken shall not become one.
    QString text =
        withoutMarkup(Writer(facts, fills).write(section.blocks), &finds).replace(u"]("_s, u"] ("_s);
    while (text.contains(u"\n\n\n"_s))
        text.replace(u"\n\n\n"_s, u"\n\n"_s);
    return withoutHeadings(text.trimmed());
}

} // namespace Facteur
