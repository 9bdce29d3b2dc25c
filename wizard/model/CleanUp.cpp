// SPDX-License-Identifier: MIT
#include "CleanUp.h"

#include "QuotedLocalPart.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

// Nothing that is pasted into a field for one name is longer; a whole document must not cost more than its
// beginning.
constexpr int maximumPasted = 2048;

// The same for what is to be shown.
constexpr qsizetype leastLookedAt = 4096;
constexpr qsizetype lookedAtForOne = 8; ///< character that is shown

/// On one letter: no script that is in use piles up more above or below it.
constexpr int mostMarks = 4;

constexpr QStringView quotes =
    u"\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u00ab\u00bb";
constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;

enum class Joiners
{
    Drop,
    Keep
};

/// \a text without characters that cannot be seen; white space of every kind becomes a space.
QString withoutInvisible(const QString &text, Joiners joiners)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool joiner = c == zeroWidthJoiner || c == zeroWidthNonJoiner;
        if (QChar::isSpace(c))
            result += u' ';
        else if ((category != QChar::Other_Control && category != QChar::Other_Format)
            || (joiner && joiners == Joiners::Keep))
            result += QChar::fromUcs4(c);
    }
    return result;
}

/// \a text with mostMarks marks on each letter at most.
QString withFewMarks(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        marks = isMark ? marks + 1 : 0;
        if (marks <= mostMarks)
            result += QChar::fromUcs4(c);
    }
    return result;
}

/// \a text without the characters of \a unwanted, and without spaces, at its two ends; what an address begins
/// with stays.
QString withoutEnds(const QString &text, QStringView unwanted)
{
    const auto goes = [unwanted](QChar c) { return c.isSpace() || unwanted.contains(c); };
    qsizetype first = 0;
    qsizetype end = text.size();
    while (first < end && goes(text[first]) && !quotedLocalPartLength(QStringView(text).sliced(first)))
        ++first;
    while (end > first && goes(text[end - 1]))
        --end;
    return text.mid(first, end - first);
}

QString withoutTrailing(QString text, QStringView unwanted)
{
    while (!text.isEmpty() && unwanted.contains(text.back()))
        text.chop(1);
    return text;
}

struct HostAndPort
{
    QString host;
    quint16 port = 0;
};

/// Takes ":993" off the end; an IPv6 address keeps its colons, and loses its brackets.
void splitPort(HostAndPort &pasted)
{
    static const QRegularExpression bracketed(u"^\\[([0-9a-f:.]+)\\](?::([0-9]{0,9}))?$"_s);
    static const QRegularExpression plain(u"^([^:]+):\\s*([0-9]{0,9})$"_s);
    QRegularExpressionMatch match = bracketed.match(pasted.host);
    if (!match.hasMatch())
        match = plain.match(pasted.host);
    if (!match.hasMatch())
        return;
    const uint port = match.captured(2).toUInt();
    if (port <= 0xffff && pasted.port == 0)
        pasted.port = static_cast<quint16>(port);
    pasted.host = match.captured(1);
}

HostAndPort stripped(HostAndPort pasted)
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*://(?:[^/@]*@)?"_s);
    static const QRegularExpression path(u"[/\\\\?#].*$"_s);
    pasted.host = withoutEnds(pasted.host, quotes.toString() + u"*<>(){}"_s);
    pasted.host.remove(scheme);
    while (pasted.host.startsWith(u'/'))
        pasted.host.remove(0, 1);
    pasted.host.remove(path);
    splitPort(pasted);
    if (!pasted.host.startsWith(u'[') || !pasted.host.contains(u"]:"_s))
        pasted.host = withoutEnds(pasted.host, u"[]");
    pasted.host = withoutTrailing(pasted.host, u".,;");
    return pasted;
}

HostAndPort hostAndPort(const QString &text)
{
    HostAndPort before;
    HostAndPort after;
    after.host = withoutFullWidth(withoutInvisible(text.left(maximumPasted), Joiners::Drop)).toLower();
    do {
        before = after;
        after = stripped(before);
    } while (after.host != before.host);
    return after;
}

QString strippedAddress(QString address)
{
    static const QRegularExpression mailto(
        u"^mailto:([^?]*).*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(u"<([^<>]*@[^<>]*)>?[^<>]*$"_s);
    address = withoutEnds(address, quotes);
    const qsizetype quoted = quotedLocalPartLength(address);
    if (quoted > 0 && !address.sliced(quoted).contains(u'<'))
        return withoutTrailing(address, u"*>.,; ");
    if (const QRegularExpressionMatch match = mailto.match(address); match.hasMatch())
        address = match.captured(1);
    if (const QRegularExpressionMatch match = named.match(address); match.hasMatch())
        address = match.captured(1);
    address = withoutEnds(address, u"<>");
    while (address.size() > 1 && address.startsWith(u'*') && address.endsWith(u'*'))
        address = address.mid(1, address.size() - 2);
    return address.contains(u'@') ? withoutTrailing(address, u"*.,;") : address;
}

} // namespace

QString withoutFullWidth(QString text)
{
    constexpr ushort distance = 0xfee0; // from a wide form to its ASCII character
    for (QChar &c : text) {
        if (c >= u'\uff01' && c <= u'\uff5e')
            c = QChar(static_cast<char16_t>(c.unicode() - distance));
        else if (c == u'\u3002' || c == u'\uff61')
            c = u'.';
        else if (c == u'\ufe6b')
            c = u'@';
    }
    return text;
}

QString cleanServerName(const QString &text)
{
    return hostAndPort(text).host;
}

quint16 pastedPort(const QString &text)
{
    return hostAndPort(text).port;
}

QString cleanEmailAddress(const QString &text)
{
    QString before;
    QString after = withoutFullWidth(withoutInvisible(text.left(maximumPasted), Joiners::Drop));
    do {
        before = after;
        after = strippedAddress(before);
    } while (after != before);
    const qsizetype at = after.lastIndexOf(u'@');
    return at < 0 ? after : after.left(at) + after.mid(at).toLower();
}

QString cleanDisplayName(const QString &text)
{
    return withoutInvisible(text, Joiners::Keep).simplified();
}

QString visibleText(const QString &text)
{
    return withoutInvisible(text, Joiners::Drop).trimmed();
}

QString cleanForDisplay(const QString &text, int maximumLength)
{
    if (maximumLength <= 0)
        return {};
    const qsizetype lookedAt = std::max(leastLookedAt, lookedAtForOne * maximumLength);
    QString clean = withFewMarks(visibleText(text.left(lookedAt)));
    if (clean.size() <= maximumLength && text.size() <= lookedAt)
        return clean;
    clean.truncate(maximumLength - 1);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + u'\u2026';
}

QString cleanForTerminal(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool separates =
            c == u'\t' || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (separates)
            result += u' ';
        else if (c == u'\n' || (category != QChar::Other_Control && category != QChar::Other_Format))
            result += QChar::fromUcs4(c);
    }
    return withFewMarks(result);
}

} // namespace Facteur
