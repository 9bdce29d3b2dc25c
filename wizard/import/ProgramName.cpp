// SPDX-License-Identifier: MIT
#include "ProgramName.h"

#include "Tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestTitle = 300;

QStringList partsOf(QString title)
{
    for (const QString &dash : {u" – "_s, u" — "_s, u" | "_s})
        title.replace(dash, u" - "_s);
    QStringList parts = title.split(u" - "_s, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// What stands behind the last word that leads to a name: "in", "to", "auf", …, up to the end.
QString endOf(const QString &part)
{
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = words.size() - 2; i >= 0; --i) {
        const bool isName = words.at(i + 1).front().isUpper() || words.at(i + 1).startsWith(u'i');
        // "Add an address to Outlook on Windows": the first of several.
        if (wordsOf(WordList::Leading).contains(words.at(i).toLower()) && isName) {
            const QString before = endOf(words.mid(0, i).join(u' '));
            return before.isEmpty() ? words.mid(i + 1).join(u' ') : before + u' ' + words.mid(i).join(u' ');
        }
    }
    return {};
}

bool isKnown(const QString &name)
{
    return allMeanings(tokensOf(name)).has(Meaning::Program);
}

int mentionsIn(const WrittenGuide &guide, const QString &name)
{
    int mentions = 0;
    for (const WrittenSection &section : guide.sections) {
        for (const WrittenBlock &block : section.blocks)
            mentions += block.text.contains(name.section(u' ', 0, 0)) ? 1 : 0;
    }
    return mentions;
}

} // namespace

QString programName(const WrittenGuide &guide)
{
    const QString title = guide.title.left(longestTitle);
    const QStringList parts = partsOf(title);
    QString first = parts.value(0, title);
    const QString end = endOf(parts.value(parts.size() - 1));
    if (end.isEmpty())
        return first;
    if (parts.size() < 2)
        return isKnown(end) ? end : title;
    const bool isOffers = first.contains(u'/') || first.contains(u',');
    if (isKnown(first) && !isOffers)
        return first;
    return isOffers || isKnown(end) || mentionsIn(guide, end) > mentionsIn(guide, first) ? end : first;
}

} // namespace Facteur
