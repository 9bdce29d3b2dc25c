// SPDX-License-Identifier: MIT
#include "GuideLinks.h"

#include "GuideBounds.h"
#include "PackRules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QString notHttps()
{
    return u"the link must begin with https://"_s;
}

/// As the Markdown reader sees it, to which any other space is a part of the address.
bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Of what stands between the parentheses of a link, or behind the colon of its definition: the address.
QString addressIn(QStringView words)
{
    while (!words.isEmpty() && isSpace(words.front()))
        words = words.sliced(1);
    const bool inAngles = words.startsWith(u'<');
    if (inAngles)
        words = words.sliced(1);
    qsizetype open = 0;
    const auto end = std::find_if(words.begin(), words.end(), [inAngles, &open](QChar c) {
        if (inAngles)
            return c == u'>';
        open += (c == u'(') - (c == u')');
        return open < 0 || isSpace(c);
    });
    return words.first(end - words.begin()).toString();
}

QString problemWithLinkAddress(const QString &address)
{
    static const QRegularExpression escape(
        u"\\\\|&#?[a-z0-9]+;"_s, QRegularExpression::CaseInsensitiveOption);
    if (!address.startsWith(u"https://"_s, Qt::CaseInsensitive))
        return notHttps();
    if (address.contains(u"{{"_s))
        return u"the address of a link cannot have a placeholder"_s;
    if (escape.match(address).hasMatch())
        return u"the address of the link must stand as it is, without \"\\\" and \"&…;\""_s;
    return problemWithLink(address);
}

/// \a words begin with "<". The Markdown reader takes any character for the first of a scheme, even a line
/// end.
QString problemWithAngles(const QString &words)
{
    static const QRegularExpression link(u"\\A<([\\x00-\\x7f][a-z0-9+.-]{1,31}:[^\\x00-\\x20<>]*)>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(u"\\A<[^\\s<>@]+@[^\\s<>]+>"_s);
    if (words.size() == 1)
        return u"a \"<\" at the end of a line may begin a link: put it into the next line"_s;
    if (const QRegularExpressionMatch found = link.match(words); found.hasMatch())
        return problemWithLinkAddress(found.captured(1));
    return mail.match(words).hasMatch() ? u"\"<…@…>\" is a link that writes a mail: leave out the < and >"_s
                                        : QString();
}

/// \a end: of the "]" in \a line whose "[" stands at \a begin, or in a line before where that is negative.
QString problemWithBrackets(const QString &line, qsizetype begin, qsizetype end)
{
    const QChar next = end + 1 < line.size() ? line.at(end + 1) : QChar();
    const bool hasWords =
        begin < 0 || !QStringView(line).sliced(begin + 1, end - begin - 1).trimmed().isEmpty();
    if ((next == u'(' || next == u'[') && !hasWords)
        return u"the link has no words"_s;
    const bool isDefinition = next == u':' && (begin < 0 || startOfLine(line).length == begin);
    return next == u'(' || isDefinition ? problemWithLinkAddress(addressIn(QStringView(line).sliced(end + 2)))
                                        : QString();
}

} // namespace

QString problemWithLinks(const QString &line)
{
    if (line.contains(u"http://"_s, Qt::CaseInsensitive))
        return notHttps(); // no link, maybe, but somebody types it
    QString reason;
    qsizetype open = -1;
    for (qsizetype at = 0; at < line.size() && reason.isEmpty(); ++at) {
        const QChar c = line.at(at);
        if (c == u'\\')
            ++at;
        else if (c == u'[')
            open = at;
        else if (c == u']')
            reason = problemWithBrackets(line, open, at);
        else if (c == u'<')
            reason = problemWithAngles(line.mid(at));
    }
    return reason;
}

} // namespace Facteur
