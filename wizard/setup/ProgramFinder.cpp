// SPDX-License-Identifier: MIT
#include "ProgramFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype mostTyped = 200;

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

QStringList wordsOf(const Guide &guide)
{
    QStringList words = wordsOf(guide.id);
    for (const LocalText &text : {guide.name, guide.mention, guide.summary}) {
        for (const QString &inOneLanguage : text.texts)
            words += wordsOf(inOneLanguage);
    }
    for (const System system : guide.systems)
        words += wordsOf(idOf(system));
    return words;
}

} // namespace

bool ProgramFinder::matches(const Guide &guide, const QString &typed)
{
    const QStringList wanted = wordsOf(typed.left(mostTyped));
    if (wanted.isEmpty())
        return true;
    const QStringList there = wordsOf(guide);
    return std::all_of(wanted.begin(), wanted.end(), [&there](const QString &word) {
        return std::any_of(
            there.begin(), there.end(), [&word](const QString &one) { return one.startsWith(word); });
    });
}

} // namespace Facteur
