// SPDX-License-Identifier: MIT
#include "InlineMarkup.h"

#include "PackRules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestLink = 2000;
constexpr qsizetype longestEntity = 8;

/// The next place of each mark, so that looking for one that never comes is done once.
class NextMarks
{
public:
    explicit NextMarks(const QString &text)
        : m_text(text)
    {
    }

    /// Where \a mark stands at or behind \a from, but not too far; -1: nowhere.
    qsizetype find(QChar mark, qsizetype from)
    {
        const auto entry = m_known.find(mark.unicode());
        qsizetype &known =
            entry == m_known.end() ? m_known.insert(mark.unicode(), -1).value() : entry.value();
        if (known < from)
            known = m_text.indexOf(mark, from);
        if (known < 0)
            known = m_text.size();
        return known < m_text.size() && known - from <= longestLink ? known : -1;
    }

private:
    const QString &m_text;
    QHash<char16_t, qsizetype> m_known;
};

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

class Cleaner
{
public:
    Cleaner(const QString &text, MarkupFinds *finds)
        : m_text(text)
        , m_next(text)
        , m_finds(finds)
    {
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            const bool isTaken = (c == u'\\' && takeEscape()) || (c == u'!' && takePicture())
                || (c == u'[' && takeLink()) || (c == u'<' && takeTag()) || (c == u'{' && takeBraces())
                || (c == u'&' && takeEntity()) || (c == u']' && takeEndOfLink());
            if (isTaken)
                continue;
            if (c == u'`')
                m_code = {m_code.second, m_clean.size()};
            add(c);
            ++m_at;
        }
        return m_clean.replace(u"**?**"_s, u"?"_s).replace(u"*?*"_s, u"?"_s);
    }

private:
    void add(QChar c)
    {
        const bool isPlain = c.unicode() >= 0x20 && c.unicode() < 0x7f;
        if (isPlain || problemWithText(c).isEmpty())
            m_clean += c;
    }

    bool takeEscape()
    {
        if (m_at + 1 >= m_text.size() || !isOneOf(m_text.at(m_at + 1), u"._|-#!<>()~&"))
            return false;
        m_clean += m_text.at(m_at + 1);
        m_at += 2;
        return true;
    }

    /// Where the address behind "](" ends; -1: it is none.
    qsizetype endOfAddress(qsizetype close)
    {
        if (close < 0 || close + 1 >= m_text.size() || m_text.at(close + 1) != u'(')
            return -1;
        return m_next.find(u')', close + 1);
    }

    bool takePicture()
    {
        if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'[')
            return false;
        const qsizetype close = m_next.find(u']', m_at);
        const qsizetype end = endOfAddress(close);
        if (end < 0)
            return false;
        const QString address = m_text.mid(close + 2, end - close - 2).trimmed();
        notePicture(address.section(u' ', 0, 0));
        m_at = end + 1;
        return true;
    }

    void notePicture(const QString &path)
    {
        if (m_finds && !path.isEmpty())
            m_finds->pictures.append(path);
    }

    bool takeLink()
    {
        // A picture can be a link's words: [![x](x.png)](x).
        if (m_text.mid(m_at + 1, 2) == u"![") {
            ++m_at;
            ++m_opened;
            return true;
        }
        const qsizetype close = m_next.find(u']', m_at);
        const bool isByName = close >= 0 && close + 1 < m_text.size() && m_text.at(close + 1) == u'[';
        const qsizetype end = isByName ? m_next.find(u']', close + 1) : endOfAddress(close);
        if (end < 0)
            return false;
        // What is inside may have marks of its own, but no brackets.
        const QString words = m_text.mid(m_at + 1, close - m_at - 1);
        m_clean += QString(words).remove(u'[').remove(u'!');
        if (!isByName)
            noteLink(words, m_text.mid(close + 2, end - close - 2).section(u' ', 0, 0));
        m_at = end + 1;
        return true;
    }

    void noteLink(const QString &words, const QString &address)
    {
        if (m_finds && address.startsWith(u"https://"))
            m_finds->links.append({words, address});
    }

    bool takeEndOfLink()
    {
        const qsizetype end = m_opened > 0 ? endOfAddress(m_at) : -1;
        if (end < 0)
            return false;
        --m_opened;
        m_at = end + 1;
        return true;
    }

    bool takeTag()
    {
        const qsizetype end = m_next.find(u'>', m_at);
        if (end < 0)
            return false;
        const QStringView tag = QStringView(m_text).mid(m_at + 1, end - m_at - 1);
        const QString name = tagName(tag);
        const bool isAddress = tag.contains(u"://") || tag.contains(u'@');
        if (name.isEmpty() && !isAddress)
            return false;
        static const QSet<QString> bold{u"b"_s, u"strong"_s, u"/b"_s, u"/strong"_s};
        static const QSet<QString> code{u"code"_s, u"kbd"_s, u"/code"_s, u"/kbd"_s};
        if (isAddress)
            noteLink({}, tag.toString());
        if (isAddress && tag.startsWith(u"https://"))
            m_clean += u'<' + tag.toString() + u'>';
        else if (name == u"br" || name == u"br/")
            m_clean += u'\n';
        else if (name == u"img")
            notePicture(attributeOf(tag, u"src"));
        else if (bold.contains(name))
            m_clean += u"**"_s;
        else if (code.contains(name))
            m_clean += u'`';
        else if (name.startsWith(u'‹'))
            m_clean += name;
        m_at = end + 1;
        return true;
    }

    /// {.class}, {#id}, {{% of generators %}}; "{{" of others stays.
    bool takeBraces()
    {
        const QChar next = m_text.size() > m_at + 1 ? m_text.at(m_at + 1) : QChar();
        const QChar third = m_text.size() > m_at + 2 ? m_text.at(m_at + 2) : QChar();
        const bool isClass = next == u'.' || next == u'#' || next == u':';
        const bool isShort = next == u'%' || (next == u'{' && (third == u'%' || third == u'<'));
        const qsizetype end = isClass || isShort ? m_next.find(u'}', m_at) : -1;
        if (end < 0)
            return false;
        const bool isButton = isClass && QStringView(m_text).mid(m_at, end - m_at).contains(u"action");
        if (isButton && m_clean.endsWith(u'`') && m_code.first >= 0 && m_code.second == m_clean.size() - 1) {
            const QString words = m_clean.mid(m_code.first + 1).chopped(1);
            m_clean = m_clean.left(m_code.first) + u"**"_s + words + u"**"_s;
        }
        m_at = end + 1;
        while (isShort && m_at < m_text.size() && m_text.at(m_at) == u'}')
            ++m_at;
        return true;
    }

    bool takeEntity()
    {
        const qsizetype end = m_next.find(u';', m_at);
        if (end < 0 || end - m_at > longestEntity)
            return false;
        const QString character = characterOf(QStringView(m_text).mid(m_at + 1, end - m_at - 1));
        if (character.isEmpty())
            return false;
        for (const QChar c : character)
            add(c == u'<' ? QChar(u'‹') : c == u'>' ? QChar(u'›') : c);
        m_at = end + 1;
        return true;
    }

    const QString &m_text;
    NextMarks m_next;
    MarkupFinds *m_finds;
    QString m_clean;
    qsizetype m_at = 0;
    qsizetype m_opened = 0;
    std::pair<qsizetype, qsizetype> m_code{-1, -1}; ///< where the last two ` are
};

} // namespace

QString withoutMarkup(const QString &markdown, MarkupFinds *finds)
{
    return Cleaner(markdown, finds).run();
}

QString bareText(const QString &text)
{
    QString bare;
    for (const QChar c : text)
        bare += isOneOf(c, u"*\"“”„«»`\u00a0\u202f") ? QChar(u' ') : c;
    bare = bare.simplified();
    while (bare.endsWith(u':') || bare.endsWith(u' '))
        bare.chop(1);
    return bare;
}

QString withoutStrayMarks(const QString &text, QStringList *stray)
{
    QString result;
    const auto runAt = [&text](qsizetype at) {
        qsizetype end = at;
        while (end < text.size() && text.at(end) == u'*')
            ++end;
        return end - at;
    };
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'*'); at >= 0; at = text.indexOf(u'*', at)) {
        const qsizetype before = runAt(at);
        const qsizetype begin = at + before;
        const qsizetype end = text.indexOf(u'*', begin);
        if (end < 0)
            break;
        if (text.at(begin).isSpace()) {
            at = begin;
            continue;
        }
        const qsizetype after = runAt(end);
        const QString words = text.mid(begin, end - begin);
        const QString mark(qMin(before, after), u'*');
        result += text.mid(done, at - done) + mark + words + mark;
        done = at = end + after;
        if (before != after && stray)
            stray->append(words);
    }
    result += text.mid(done);
    return result.replace(u"\"\""_s, u"\""_s);
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
