// SPDX-License-Identifier: MIT
#pragma once

#include "AnswerTable.h"
#include "AnswerWords.h"

#include <QList>

namespace Facteur {

/// A row's phrase in an answer.
struct PhraseMatch
{
    const AnswerRow *row = nullptr;
    QList<qsizetype> words; ///< which ones, without those in its gaps
    int sentence = 0;
    int clause = 0; ///< in which it begins

    [[nodiscard]] bool hasWordsOf(const PhraseMatch &other) const;
    [[nodiscard]] bool sharesWordWith(const PhraseMatch &other) const;
    [[nodiscard]] bool isBeside(const PhraseMatch &other) const;
};

/// Where phrases of \a rows stand in \a words.
[[nodiscard]] QList<PhraseMatch> matchesIn(const QList<const AnswerRow *> &rows, const AnswerWords &words);

/// Those of \a matches that stand within no longer one (rule 3).
[[nodiscard]] QList<PhraseMatch> withoutContained(const QList<PhraseMatch> &matches);

/// Whether \a sentence has one of \a matches that means \a what.
[[nodiscard]] bool hasMatch(const QList<PhraseMatch> &matches, int sentence, AnswerRow::Means what);

} // namespace Facteur
