// SPDX-License-Identifier: MIT
#include "InlineMarkup.h"

#include "HtmlTag.h"
#include "NextMarks.h"
#include "PackRules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestEntity = 8;

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

    void addAll(const QString &text)
    {
        for (const QChar c : text)
            add(c);
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
        QString inside = m_text.mid(m_at + 1, close - m_at - 1);
        inside.remove(u'[').remove(u'!');
        const QString words = Cleaner(inside, m_finds).run();
        m_clean += words;
        if (!isByName)
            noteLink(words, m_text.mid(close + 2, end - close - 2).section(u' ', 0, 0));
        m_at = end + 1;
        return true;
    }

    void noteLink(const QString &words, const QString &address, bool isInText = false)
    {
        if (m_finds && !address.isEmpty() && !address.startsWith(u'#'))
            m_finds->links.append({words, address, 0, isInText});
    }

    bool takeEndOfLink()
    {
        const qsizetype end = m_opened > 0 ? endOfAddress(m_at) : -1;
        if (end < 0)
            return false;
        --m_opened;
        noteLink({}, m_text.mid(m_at + 2, end - m_at - 2).section(u' ', 0, 0));
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
        const bool isKept = tag.startsWith(u"https://");
        if (isKept)
            addAll(u'<' + tag.toString() + u'>');
        else
            addTag(name);
        if (name.isEmpty())
            noteLink({}, tag.toString(), isKept);
        else
            noteTag(tag, name);
        m_at = end + 1;
        return true;
    }

    /// What the tag \a name is among words.
    void addTag(const QString &name)
    {
        static const QSet<QString> bold{u"b"_s, u"strong"_s, u"/b"_s, u"/strong"_s};
        static const QSet<QString> code{u"code"_s, u"kbd"_s, u"/code"_s, u"/kbd"_s};
        if (name == u"br")
            m_clean += u'\n';
        else if (bold.contains(name))
            m_clean += u"**"_s;
        else if (code.contains(name))
            m_clean += u'`';
        else if (name.startsWith(u'‹'))
            m_clean += name;
    }

    /// What it leads to.
    void noteTag(QStringView tag, const QString &name)
    {
        static const QSet<QString> showing{u"iframe"_s, u"video"_s, u"source"_s};
        if (name == u"img")
            notePicture(attributeOf(tag, u"src"));
        else if (name == u"a")
            noteLink({}, attributeOf(tag, u"href"));
        else if (showing.contains(name))
            noteLink({}, attributeOf(tag, u"src"));
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

} // namespace Facteur
