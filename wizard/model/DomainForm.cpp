// SPDX-License-Identifier: MIT
#include "DomainForm.h"

#include "LookAlikes.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestLabel = 63; ///< octets (RFC 1035, section 2.3.4)
constexpr qsizetype longestName = 253; ///< octets, as written
constexpr qsizetype longestInput = 1000; ///< in Unicode, with what is mapped to nothing

constexpr auto acePrefix = "xn--"_L1;

bool isLdh(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

bool isNumber(const QString &label)
{
    return std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A label of a host's name in ASCII and lower case.
bool isHostLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
        && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), isLdh);
}

/// What \a ace says, as far as Qt can read it. Its white list of top-level domains is not asked: it holds
/// neither all that register such names nor only those that keep look-alikes out.
QString readAce(const QString &ace)
{
    return QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

/// Qt reads what older rules allowed: signs, and what is written with several characters. RFC 5892, appendix
/// A.3: a middle dot stands between two l only.
bool hasOnlyLetters(const QString &label)
{
    const QList<uint> characters = QString(label).remove(u"l\u00b7l"_s).toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](char32_t c) {
        return c < 0x80 ? isLdh(QChar(static_cast<char16_t>(c)))
                        : QChar::isLetterOrNumber(c) || QChar::isMark(c);
    });
}

/// Qt gives an ACE form to what it does not take back (a hyphen first, a mixture of directions): that is
/// none.
QString wireLabel(const QString &label)
{
    const bool isAscii = std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return isHostLabel(label.toLower()) ? label.toLower() : QString();
    const QString ace = QString::fromLatin1(QUrl::toAce(label)).toLower();
    if (!isHostLabel(ace))
        return {};
    const QString back = readAce(ace);
    return hasOnlyLetters(back) && (back != ace || !ace.startsWith(acePrefix)) ? ace : QString();
}

QString unicodeLabel(const QString &ace)
{
    if (!ace.startsWith(acePrefix))
        return ace;
    const QString label = readAce(ace);
    return wireLabel(label) == ace ? label : ace;
}

} // namespace

QString domainForWire(const QString &domain)
{
    if (domain.size() > longestInput)
        return {};
    QString name = domain;
    for (const QChar fullStop : u"\u3002\uff0e\uff61"_s) // UTS 46, section 4.5
        name.replace(fullStop, u'.');
    if (name.endsWith(u'.'))
        name.chop(1);
    QStringList labels = name.split(u'.');
    for (QString &label : labels) {
        label = wireLabel(label);
        if (label.isEmpty())
            return {};
    }
    if (isNumber(labels.constLast()))
        return {};
    const QString wire = labels.join(u'.');
    return wire.size() <= longestName ? wire : QString();
}

QString addressForWire(const QString &emailAddress)
{
    const qsizetype domain = emailAddress.lastIndexOf(u'@') + 1;
    const QString typed = emailAddress.sliced(domain);
    const bool isAscii = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c < QChar(0x80); });
    const QString name = isAscii ? QString() : domainForWire(typed);
    return name.isEmpty() ? emailAddress : emailAddress.first(domain) + name;
}

QString domainInUnicode(const QString &domain)
{
    const QString wire = domainForWire(domain);
    if (wire.isEmpty())
        return domain;
    QStringList labels = wire.split(u'.');
    std::transform(labels.cbegin(), labels.cend(), labels.begin(), unicodeLabel);
    return labels.join(u'.');
}

QString domainForDisplay(const QString &domain)
{
    const QString shown = domainInUnicode(domain);
    return lookAlike(shown) ? domainForWire(shown) : shown;
}

} // namespace Facteur
