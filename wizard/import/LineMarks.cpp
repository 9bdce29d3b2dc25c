// SPDX-License-Identifier: MIT
#include "LineMarks.h"

#include "HtmlTag.h"
#include "InlineMarkup.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype deepestItem = 8;

QString between(const QString &text, QChar mark)
{
    const qsizetype first = text.indexOf(mark);
    const qsizetype last = text.lastIndexOf(mark);
    return last > first ? text.mid(first + 1, last - first - 1) : QString();
}

/// What the tag \a name begins in Markdown; nothing where it stays inside its line.
std::optional<QString> lineOfTag(const QString &name)
{
    static const QHash<QString, QString> beginnings{{u"li"_s, u"- "_s}, {u"dt"_s, u"- "_s},
        {u"p"_s, QString()}, {u"/p"_s, QString()}, {u"/li"_s, QString()}, {u"/dd"_s, QString()},
        {u"div"_s, QString()}, {u"/div"_s, QString()}, {u"ul"_s, QString()}, {u"/ul"_s, QString()},
        {u"ol"_s, QString()}, {u"/ol"_s, QString()}, {u"summary"_s, QString()}, {u"/summary"_s, QString()},
        {u"h1"_s, u"# "_s}, {u"h2"_s, u"## "_s}, {u"h3"_s, u"### "_s}, {u"h4"_s, u"#### "_s},
        {u"h5"_s, u"##### "_s}, {u"h6"_s, u"###### "_s}, {u"/h1"_s, QString()}, {u"/h2"_s, QString()},
        {u"/h3"_s, QString()}, {u"/h4"_s, QString()}, {u"/h5"_s, QString()}, {u"/h6"_s, QString()}};
    const auto found = beginnings.find(name);
    return found == beginnings.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QuoteMarks quoteMarksOf(const QString &line)
{
    QuoteMarks marks;
    for (qsizetype at = 0; at < line.size() && (line.at(at) == u'>' || line.at(at) == u' '); ++at) {
        if (line.at(at) != u'>')
            continue;
        ++marks.depth;
        marks.length = at + 1;
    }
    if (marks.depth > 0 && marks.length < line.size() && line.at(marks.length) == u' ')
        ++marks.length;
    return marks;
}

Heading headingOf(const QString &text)
{
    qsizetype level = 0;
    while (level < text.size() && text.at(level) == u'#')
        ++level;
    if (level == 0 || level > 6 || level >= text.size() || !text.at(level).isSpace())
        return {};
    QString title = text.mid(level).trimmed();
    while (title.endsWith(u'#'))
        title.chop(1);
    return {static_cast<int>(level), title.trimmed()};
}

int underlineLevel(const QString &text)
{
    const auto isAll = [&text](QChar mark) { return text.size() > 2 && text.count(mark) == text.size(); };
    return isAll(u'=') ? 1 : isAll(u'-') ? 2 : 0;
}

ListMark listMarkOf(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'))
        ++at;
    const qsizetype indent = qMin(at, deepestItem);
    qsizetype end = at;
    if (end < line.size() && isOneOf(line.at(end), u"-*+•"))
        ++end;
    else
        while (end < line.size() && end - at < 3 && line.at(end).isDigit())
            ++end;
    const bool isNumber = end > at && line.at(at).isDigit();
    if (isNumber && (end >= line.size() || (line.at(end) != u'.' && line.at(end) != u')')))
        return {};
    end += isNumber ? 1 : 0;
    if (end == at || end >= line.size())
        return {};
    // "-Word" is an item for careless writers; "**bold**", "-5" and "1.2" are none.
    const bool isTight = line.at(at) == u'-' && line.at(end).isLetter();
    if (!line.at(end).isSpace() && !isTight)
        return {};
    const QString bullet = QString(indent, u' ') + (isNumber ? line.mid(at, end - at) : u"-"_s);
    return {bullet, isTight ? end : end + 1};
}

bool isRule(const QString &text)
{
    const QString marks = QString(text).remove(u' ');
    return marks.size() > 2
        && (marks.count(u'-') == marks.size() || marks.count(u'*') == marks.size()
            || marks.count(u'_') == marks.size());
}

QString definedAddress(const QString &text)
{
    const qsizetype end = text.startsWith(u'[') ? text.indexOf(u"]:") : -1;
    if (end < 2 || text.left(end).count(u'[') > 1 || isOneOf(text.at(1), u"!^"))
        return {};
    const QString rest = text.mid(end + 2).trimmed();
    // "[Mind]: these are words", but [name]: address "title"
    const QString behind = rest.section(u' ', 1).trimmed();
    return behind.isEmpty() || isOneOf(behind.front(), u"\"'(") ? rest.section(u' ', 0, 0) : QString();
}

QString boldLine(const QString &text)
{
    const bool isBold =
        text.size() > 4 && (text.startsWith(u"**") || text.startsWith(u"__")) && text.endsWith(text.left(2));
    const QString inside = isBold ? text.mid(2, text.size() - 4) : QString();
    return inside.contains(u"**") ? QString() : bareText(withoutMarkup(inside));
}

QString foreignTab(const QString &text)
{
    const bool isTab = text.startsWith(u"=== \"") || (text.startsWith(u"{{") && text.contains(u"tab "))
        || (text.startsWith(u"{%") && text.contains(u"tab ")) || text.startsWith(u"<Tab ")
        || text.startsWith(u"<TabItem ");
    if (isTab)
        return bareText(between(text, u'"'));
    const QString marks =
        text.startsWith(u":::tab ") || text.startsWith(u"::: tab ") ? text.section(u"tab "_s, 1) : QString();
    return bareText(marks);
}

std::optional<QString> admonitionTitle(const QString &line)
{
    const QString text = line.trimmed();
    if (text.startsWith(u"!!!") || text.startsWith(u"???"))
        return bareText(between(text, u'"'));
    if (text.startsWith(u"///"))
        return bareText(text.section(u'|', 1));
    if (text.startsWith(u":::"))
        return bareText(text.mid(3).trimmed().section(u' ', 1));
    const bool isShort = (text.startsWith(u"{{%") || text.startsWith(u"{{<") || text.startsWith(u"{%"))
        && text.endsWith(u'}') && text.count(u'{') <= 2;
    return isShort ? std::optional(bareText(between(text, u'"'))) : std::nullopt;
}

bool isDelimiterRow(const QString &text)
{
    const bool isMade = std::all_of(text.begin(), text.end(), [](QChar c) { return isOneOf(c, u"|-:+= "); });
    return isMade && text.contains(u'-') && text.contains(u'|');
}

QStringList cellsOf(const QString &text)
{
    QStringList cells{QString()};
    bool isCode = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\\' && at + 1 < text.size() && text.at(at + 1) == u'|') {
            cells.last() += u'|';
            ++at;
        } else if (c == u'|' && !isCode) {
            cells.append(QString());
        } else {
            // A ` that is never closed opens nothing.
            if (c == u'`')
                isCode = !isCode && text.indexOf(u'`', at + 1) > 0 && text.indexOf(u'`', at + 1) - at < 200;
            cells.last() += c;
        }
    }
    if (cells.constFirst().trimmed().isEmpty())
        cells.removeFirst();
    if (!cells.isEmpty() && cells.constLast().trimmed().isEmpty() && text.endsWith(u'|'))
        cells.removeLast();
    return cells;
}

QStringList linesOfHtml(const QString &line)
{
    if (!line.contains(u'<'))
        return {line};
    QStringList lines{QString()};
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype begin = line.indexOf(u'<', at);
        const qsizetype end = begin < 0 ? -1 : line.indexOf(u'>', begin);
        if (end < 0)
            break;
        const QString name = tagName(QStringView(line).mid(begin + 1, end - begin - 1));
        lines.last() += line.mid(at, begin - at);
        if (const auto beginning = lineOfTag(name))
            lines.append(*beginning);
        else if (name == u"dd")
            lines.last() += u": "_s;
        else
            lines.last() += line.mid(begin, end + 1 - begin);
        at = end + 1;
    }
    lines.last() += line.mid(at);
    const bool isCut = lines.size() > 1;
    lines.removeIf([isCut](const QString &part) {
        return isCut && (part.trimmed().isEmpty() || part.trimmed() == u"-");
    });
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace Facteur
