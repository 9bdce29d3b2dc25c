// SPDX-License-Identifier: MIT
#include "ProgramFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// In one case, without accents: words of letters and digits alone.
QStringList wordsOf(const QString &text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isLetterOrNumber())
            plain.append(character);
        else if (!character.isMark())
            plain.append(u' ');
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QStringList wordsOf(const LocalText &text)
{
    QStringList words;
    for (const QString &inOneLanguage : text.texts)
        words += wordsOf(inOneLanguage);
    return words;
}

QStringList namesOf(const Guide &guide, const FinderWords &more)
{
    QStringList words = wordsOf(guide.id) + wordsOf(guide.name) + wordsOf(guide.mention);
    for (const System system : guide.systems)
        words += wordsOf(idOf(system));
    return words + wordsOf(more.devices);
}

QStringList everythingOf(const Guide &guide, const FinderWords &more)
{
    return namesOf(guide, more) + wordsOf(guide.summary) + wordsOf(more.group);
}

bool isIn(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &word) {
        return std::any_of(
            words.begin(), words.end(), [&word](const QString &one) { return one.startsWith(word); });
    });
}

} // namespace

QStringList ProgramFinder::find(
    const QList<Guide> &guides, const QString &typed, const QMap<QString, FinderWords> &more)
{
    const QStringList wanted = wordsOf(typed.left(longestTyped));
    if (wanted.isEmpty()) {
        QStringList all;
        for (const Guide &guide : guides)
            all.append(guide.id);
        return all;
    }
    for (const auto &wordsIn : {namesOf, everythingOf}) {
        QStringList found;
        for (const Guide &guide : guides) {
            if (isIn(wordsIn(guide, more.value(guide.id)), wanted))
                found.append(guide.id);
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace Facteur
