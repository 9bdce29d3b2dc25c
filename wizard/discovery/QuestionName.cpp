// SPDX-License-Identifier: MIT
#include "QuestionName.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Facteur {

namespace {

constexpr qsizetype longestName = 253; // RFC 1035, section 2.3.4
constexpr qsizetype longestLabel = 63;

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

bool isLabel(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestLabel && !text.startsWith(u'-') && !text.endsWith(u'-')
        && std::all_of(text.begin(), text.end(), isLabelCharacter);
}

/// What toAce() thinks of ASCII is left out: it knows nothing of underscores.
QString inAscii(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? text : QString::fromLatin1(QUrl::toAce(text));
}

} // namespace

QString questionName(const QString &text)
{
    if (text.size() > longestName + 1)
        return {};
    QString name = inAscii(text).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const QStringList labels = name.split(u'.');
    const bool isName = name.size() <= longestName && std::all_of(labels.begin(), labels.end(), isLabel);
    return isName ? name : QString();
}

} // namespace Facteur
