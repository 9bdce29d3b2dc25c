// SPDX-License-Identifier: MIT
#include "GuideBounds.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype tabWidth = 4; ///< columns (CommonMark, section 2.2)

bool isGap(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// A line across (CommonMark, section 4.1): "- - -" holds no list item.
bool isRule(QStringView words)
{
    const QChar sign = words.isEmpty() ? QChar() : words.front();
    return (sign == u'-' || sign == u'*' || sign == u'_') && words.count(sign) >= 3
        && std::all_of(words.begin(), words.end(), [sign](QChar c) { return c == sign || isGap(c); });
}

/// Of the sign that a list item begins with, as "-" or "12."; 0 where \a words begin with none.
qsizetype signLength(QStringView words)
{
    qsizetype length = 0;
    while (length < words.size() && words.at(length) >= u'0' && words.at(length) <= u'9')
        ++length;
    if (length == words.size())
        return 0;
    const auto signs = length == 0 ? "-*+"_L1 : ".)"_L1;
    if (!signs.contains(words.at(length)))
        return 0;
    ++length;
    return length == words.size() || isGap(words.at(length)) ? length : 0;
}

bool isMark(QChar c)
{
    return "*_`[]\\&<!"_L1.contains(c);
}

/// What a text is not made of, though it is no control character: other line ends, and what Qt's documents
/// keep to themselves.
bool isOddCharacter(QChar c)
{
    const ushort code = c.unicode();
    return code == 0x2028 || code == 0x2029 || code == 0xfffc || code >= 0xfffe
        || (code >= 0xfdd0 && code <= 0xfdef);
}

/// "too many …", where \a count goes beyond \a maximum with the last \a more.
QString beyond(QLatin1StringView what, qsizetype count, qsizetype more, qsizetype maximum)
{
    if (count <= maximum || count - more > maximum)
        return {};
    return u"too many %1 in a section: the most is %2; make two steps of it, or leave some out"_s.arg(what)
        .arg(maximum);
}

} // namespace

LineStart startOfLine(QStringView line)
{
    LineStart start;
    while (start.length < line.size()) {
        const QStringView rest = line.sliced(start.length);
        const bool isQuotation = rest.front() == u'>';
        const qsizetype sign = isQuotation ? 1 : isRule(rest) ? 0 : signLength(rest);
        if (sign > 0) {
            (isQuotation ? start.quotations : start.listItems) += 1;
            const bool hasGap = sign < rest.size() && isGap(rest.at(sign)); // which belongs to it
            start.length += hasGap ? sign + 1 : sign;
        } else if (isGap(rest.front())) {
            start.columns += rest.front() == u'\t' ? tabWidth : 1;
            ++start.length;
        } else {
            break;
        }
    }
    return start;
}

bool GuideBounds::isFull() const
{
    return m_lines > maximumSectionLines || m_length > maximumSectionLength;
}

QString GuideBounds::problemWithLine(const QString &line)
{
    const LineStart start = startOfLine(line);
    const qsizetype marks = std::count_if(line.begin(), line.end(), isMark);
    const qsizetype length = line.size() + 1;
    m_length += length;
    m_lines += 1;
    m_listItems += start.listItems;
    m_marks += marks;
    if (line.size() > maximumLineLength)
        return u"the line is too long: the most is %1 characters; break it"_s.arg(maximumLineLength);
    const auto odd = std::find_if(line.begin(), line.end(), isOddCharacter);
    if (odd != line.end())
        return u"the text has a character that is none (U+%1): leave it out"_s.arg(
            odd->unicode(), 4, 16, QChar(u'0'));
    const qsizetype signs = start.quotations + start.listItems;
    if (signs > 0 && signs + start.columns / tabWidth > maximumNesting)
        return u"too deep: the most is %1 lists and quotations in each other; leave some out"_s.arg(
            maximumNesting);
    const QStringList counted{beyond("characters"_L1, m_length, length, maximumSectionLength),
        beyond("lines"_L1, m_lines, 1, maximumSectionLines),
        beyond("list items"_L1, m_listItems, start.listItems, maximumListItems),
        beyond("marks (as * _ ` [ ])"_L1, m_marks, marks, maximumMarks)};
    const auto reason =
        std::find_if(counted.begin(), counted.end(), [](const QString &each) { return !each.isEmpty(); });
    return reason == counted.end() ? QString() : *reason;
}

} // namespace Facteur
