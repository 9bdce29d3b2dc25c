// SPDX-License-Identifier: MIT
#include "PhraseMatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype mostMatches = 150; ///< of all rows: each is held against each
constexpr qsizetype widestGap = 4; ///< words

bool fits(const PhraseWord &wanted, const AnswerWord &word)
{
    static const QStringList protocols{
        u"imap"_s, u"imap4"_s, u"imaps"_s, u"pop"_s, u"pop3"_s, u"pop3s"_s, u"smtp"_s, u"smtps"_s};
    if (wanted.isProtocol)
        return protocols.contains(word.text);
    return wanted.isStem ? word.text.startsWith(wanted.text) : word.text == wanted.text;
}

/// The words of \a phrase if it begins at \a first; none where it does not stand there.
QList<qsizetype> phraseAt(qsizetype first, const QList<PhraseWord> &phrase, const AnswerWords &words)
{
    QList<qsizetype> found;
    qsizetype at = first;
    for (const PhraseWord &wanted : phrase) {
        const qsizetype end = std::min(at + (wanted.afterGap ? widestGap : 0) + 1, words.size());
        while (at < end && !fits(wanted, words.at(at)))
            ++at;
        if (at >= end || words.at(at).sentence != words.at(first).sentence)
            return {};
        found.append(at++);
    }
    return found;
}

bool isWithin(const PhraseMatch &one, const PhraseMatch &other)
{
    const bool isLonger = other.words.size() > one.words.size();
    return other.hasWordsOf(one) && (isLonger || other.row->codes.size() > one.row->codes.size());
}

} // namespace

bool PhraseMatch::hasWordsOf(const PhraseMatch &other) const
{
    return std::all_of(
        other.words.cbegin(), other.words.cend(), [this](qsizetype word) { return words.contains(word); });
}

bool PhraseMatch::sharesWordWith(const PhraseMatch &other) const
{
    return std::any_of(
        other.words.cbegin(), other.words.cend(), [this](qsizetype word) { return words.contains(word); });
}

bool PhraseMatch::isBeside(const PhraseMatch &other) const
{
    return other.words.constFirst() == words.constLast() + 1
        || other.words.constLast() == words.constFirst() - 1;
}

QList<PhraseMatch> matchesIn(const QList<const AnswerRow *> &rows, const AnswerWords &words)
{
    QList<PhraseMatch> matches;
    for (qsizetype i = 0; i < words.size() && matches.size() < mostMatches; ++i) {
        for (const AnswerRow *row : rows) {
            const QList<qsizetype> found = phraseAt(i, row->phrase, words);
            if (!found.isEmpty())
                matches.append({row, found, words.at(i).sentence, words.at(i).clause});
        }
    }
    return matches;
}

QList<PhraseMatch> withoutContained(const QList<PhraseMatch> &matches)
{
    QList<PhraseMatch> whole;
    std::copy_if(
        matches.cbegin(), matches.cend(), std::back_inserter(whole), [&matches](const PhraseMatch &one) {
            return std::none_of(matches.cbegin(), matches.cend(),
                [&one](const PhraseMatch &other) { return isWithin(one, other); });
        });
    return whole;
}

bool hasMatch(const QList<PhraseMatch> &matches, int sentence, AnswerRow::Means what)
{
    return std::any_of(matches.cbegin(), matches.cend(),
        [=](const PhraseMatch &match) { return match.sentence == sentence && match.row->means == what; });
}

} // namespace Facteur
