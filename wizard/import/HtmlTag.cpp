// SPDX-License-Identifier: MIT
#include "HtmlTag.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

QString characterOf(QStringView entity)
{
    static const QHash<QString, QString> known{{u"nbsp"_s, u" "_s}, {u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s},
        {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"eacute"_s, u"é"_s},
        {u"egrave"_s, u"è"_s}, {u"agrave"_s, u"à"_s}, {u"ecirc"_s, u"ê"_s}, {u"ccedil"_s, u"ç"_s},
        {u"uuml"_s, u"ü"_s}, {u"ouml"_s, u"ö"_s}, {u"auml"_s, u"ä"_s}, {u"szlig"_s, u"ß"_s},
        {u"oacute"_s, u"ó"_s}, {u"aacute"_s, u"á"_s}, {u"iacute"_s, u"í"_s}, {u"ntilde"_s, u"ñ"_s},
        {u"laquo"_s, u"«"_s}, {u"raquo"_s, u"»"_s}, {u"rarr"_s, u"→"_s}, {u"ndash"_s, u"–"_s},
        {u"mdash"_s, u"—"_s}, {u"hellip"_s, u"…"_s}, {u"rsquo"_s, u"’"_s}, {u"check"_s, u"✓"_s}};
    if (entity.startsWith(u'#')) {
        const bool isHex = entity.size() > 1 && entity.at(1).toLower() == u'x';
        bool isNumber = false;
        const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber && code >= 0x20 && code < 0xd800 ? QString(QChar(static_cast<char16_t>(code)))
                                                         : QString();
    }
    return known.value(entity.toString());
}

QString attributeOf(QStringView tag, QStringView attribute)
{
    const qsizetype at = tag.indexOf(QString(u' ' + attribute.toString() + u'='), 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const QStringView value = tag.mid(at + attribute.size() + 2);
    const bool isQuoted = value.startsWith(u'"') || value.startsWith(u'\'');
    const qsizetype end = isQuoted ? value.indexOf(value.front(), 1) : value.indexOf(u' ');
    QString text =
        (isQuoted ? value.mid(1, end < 0 ? -1 : end - 1) : value.left(end < 0 ? value.size() : end))
            .toString();
    return !isQuoted && text.endsWith(u'/') ? text.chopped(1) : text;
}

QString tagName(QStringView tag)
{
    static const QSet<QString> known{u"a"_s, u"abbr"_s, u"article"_s, u"aside"_s, u"b"_s, u"big"_s,
        u"blockquote"_s, u"br"_s, u"caption"_s, u"center"_s, u"code"_s, u"col"_s, u"colgroup"_s, u"dd"_s,
        u"details"_s, u"div"_s, u"dl"_s, u"dt"_s, u"em"_s, u"figcaption"_s, u"figure"_s, u"font"_s, u"h1"_s,
        u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"hr"_s, u"i"_s, u"iframe"_s, u"img"_s, u"input"_s,
        u"ins"_s, u"kbd"_s, u"label"_s, u"li"_s, u"mark"_s, u"nav"_s, u"ol"_s, u"p"_s, u"picture"_s, u"pre"_s,
        u"s"_s, u"samp"_s, u"script"_s, u"section"_s, u"small"_s, u"source"_s, u"span"_s, u"strong"_s,
        u"style"_s, u"sub"_s, u"summary"_s, u"sup"_s, u"table"_s, u"tbody"_s, u"td"_s, u"tfoot"_s, u"th"_s,
        u"thead"_s, u"tr"_s, u"tt"_s, u"u"_s, u"ul"_s, u"var"_s, u"video"_s, u"wbr"_s};
    const bool isClosing = tag.startsWith(u'/');
    const QStringView inside = isClosing ? tag.mid(1) : tag;
    qsizetype end = 0;
    while (end < inside.size() && inside.at(end).isLetterOrNumber())
        ++end;
    const QString name = inside.left(end).toString().toLower();
    const bool isWhole = end == inside.size() || inside.at(end).isSpace() || inside.at(end) == u'/';
    if (isWhole && known.contains(name))
        return isClosing ? u'/' + name : name;
    // Somebody's word for "your own".
    const bool isWord = !tag.isEmpty() && tag.size() <= 40
        && std::all_of(tag.begin(), tag.end(),
            [](QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u'.'; });
    return isWord ? u'‹' + tag.toString() + u'›' : QString();
}

} // namespace Facteur
