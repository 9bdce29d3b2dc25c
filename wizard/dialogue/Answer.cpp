// SPDX-License-Identifier: MIT
#include "Answer.h"

#include "AnswerOpening.h"
#include "AnswerWords.h"
#include "PhraseMatch.h"

#include <algorithm>
#include <array>

namespace Facteur {

namespace {

constexpr qsizetype mostAnswerBytes = 4096; ///< bytes
constexpr qsizetype mostAnswerWords = 200;

/// Rule 5: of several causes that are named the first here.
constexpr std::array causeOrder{Cause::AuthRequiresTls, Cause::AuthAppPassword, Cause::AuthAccessOff,
    Cause::AuthBrowserOnly, Cause::ServerFault, Cause::AuthTemporary, Cause::AuthAccountBlocked,
    Cause::ServerUnavailable, Cause::AuthRequired, Cause::MailboxUnavailable, Cause::SenderRefused,
    Cause::AuthMechanismMissing, Cause::AuthNotOffered, Cause::AuthRejected};

bool applies(const AnswerRow &row, const Answer &answer, const AnswerOpening &opening)
{
    const bool isAboutTls = row.means == AnswerRow::Means::Cause && row.cause == Cause::AuthRequiresTls;
    return row.protocols.contains(answer.protocol) && row.places.contains(answer.to)
        && !(isAboutTls && answer.encrypted && !row.decides)
        && std::all_of(row.codes.cbegin(), row.codes.cend(),
            [&opening](const QByteArray &code) { return opening.hasCode(code); });
}

/// Rule 8: in the answer to a command that is refused, such words may be the command's.
QList<PhraseMatch> withoutOwnOfCommand(const QList<PhraseMatch> &matches)
{
    using Means = AnswerRow::Means;
    QList<PhraseMatch> judging;
    std::copy_if(
        matches.cbegin(), matches.cend(), std::back_inserter(judging), [&](const PhraseMatch &match) {
            const bool saysNo = match.row->cause == Cause::AuthRejected && match.row->means != Means::Wrong;
            const bool judges =
                match.row->phrase.size() > 1 || hasMatch(matches, match.sentence, Means::Wrong);
            return !saysNo || (judges && !hasMatch(matches, match.sentence, Means::Command));
        });
    return judging;
}

/// Whether one of \a matches is another cause than \a one, in its sentence or anywhere.
bool hasRival(const PhraseMatch &one, const QList<PhraseMatch> &matches, bool anywhere)
{
    return std::any_of(matches.cbegin(), matches.cend(), [&](const PhraseMatch &other) {
        return other.row->cause != one.row->cause && (anywhere || other.sentence == one.sentence);
    });
}

/// "login failed" and "wrong" are an alternative only beside an "or".
bool isAlternative(const PhraseMatch &match, const QList<PhraseMatch> &matches)
{
    return std::any_of(matches.cbegin(), matches.cend(), [&match](const PhraseMatch &other) {
        return other.row->means == AnswerRow::Means::Either && match.isBeside(other);
    });
}

/// Rule 4: what a sentence leaves open it does not decide.
QList<PhraseMatch> decidedOf(const QList<PhraseMatch> &matches)
{
    QList<PhraseMatch> named;
    QList<PhraseMatch> left;
    for (const PhraseMatch &match : matches) {
        const bool isNo = match.row->means == AnswerRow::Means::No;
        if (isNo)
            left.append(match);
        const bool isWrong = match.row->means == AnswerRow::Means::Wrong;
        if (match.row->means == AnswerRow::Means::Cause
            || ((isNo || isWrong) && isAlternative(match, matches)))
            named.append(match);
    }
    const bool saysNo = !left.isEmpty();
    for (const PhraseMatch &match : std::as_const(named)) {
        const bool eitherOr =
            hasMatch(matches, match.sentence, AnswerRow::Means::Either) && hasRival(match, named, false);
        const bool perhaps = hasMatch(matches, match.sentence, AnswerRow::Means::Perhaps)
            && (saysNo || hasRival(match, named, true));
        if (!(eitherOr || perhaps) || match.row->cause == Cause::AuthRejected)
            left.append(match);
    }
    return left;
}

/// "Your address is blocked from IMAP": whatever the access shares with it.
bool isOfItself(const PhraseMatch &match)
{
    return match.row->cause == Cause::AuthTemporary || match.row->cause == Cause::ServerUnavailable;
}

/// Whether \a other says more than that a protocol is switched off.
bool outweighsAccess(const PhraseMatch &other)
{
    const bool isOfAccount = other.row->cause == Cause::AuthAccountBlocked
        || (other.row->cause == Cause::AuthRejected && other.row->means == AnswerRow::Means::Cause);
    return isOfItself(other) || other.row->cause == Cause::ServerFault
        || (isOfAccount && other.row->phrase.size() > 1);
}

/// Whether \a later begins behind a break within \a match, as in "SMTP login failed: account disabled".
bool isBehindBreak(const PhraseMatch &later, const PhraseMatch &match, const QList<PhraseMatch> &all)
{
    const qsizetype from = match.words.constFirst();
    const qsizetype to = later.words.constFirst();
    const bool saysNoBefore = std::any_of(all.cbegin(), all.cend(), [=](const PhraseMatch &one) {
        return one.row->cause == Cause::AuthRejected && one.words.constFirst() >= from
            && one.words.constLast() < to;
    });
    return to > from && (later.clause > match.clause || saysNoBefore);
}

/// Rule 6.
QList<PhraseMatch> withoutOutweighed(const QList<PhraseMatch> &decided, const QList<PhraseMatch> &all)
{
    QList<PhraseMatch> left;
    std::copy_if(decided.cbegin(), decided.cend(), std::back_inserter(left), [&](const PhraseMatch &match) {
        const QList<PhraseWord> &phrase = match.row->phrase;
        const bool isProtocolOff = match.row->cause == Cause::AuthAccessOff
            && std::any_of(phrase.cbegin(), phrase.cend(), [](const PhraseWord &w) { return w.isProtocol; });
        return !isProtocolOff
            || std::none_of(decided.cbegin(), decided.cend(), [&](const PhraseMatch &other) {
                   return other.sentence == match.sentence && outweighsAccess(other)
                       && (isOfItself(other) || !match.sharesWordWith(other)
                           || isBehindBreak(other, match, all));
               });
    });
    return left;
}

/// What the words of an answer say.
struct Said
{
    std::optional<Cause> cause;
    bool judges = false; ///< it names the credentials, and that they are wrong
};

Said saidIn(const QList<const AnswerRow *> &rows, const AnswerOpening &opening)
{
    using Means = AnswerRow::Means;
    Said said;
    QList<PhraseMatch> named;
    for (const QString &reading : readingsOf(opening.rest)) {
        QList<PhraseMatch> matches = matchesIn(rows, wordsOf(reading).mid(0, mostAnswerWords));
        if (opening.isAboutCommand())
            matches = withoutOwnOfCommand(matches);
        const QList<PhraseMatch> whole = withoutContained(matches);
        named += withoutOutweighed(decidedOf(whole), matches);
        said.judges = said.judges || std::any_of(whole.cbegin(), whole.cend(), [&](const PhraseMatch &match) {
            return match.row->cause == Cause::AuthRejected && match.row->means == Means::Cause
                && (match.row->phrase.size() > 1 || hasMatch(whole, match.sentence, Means::Wrong));
        });
    }
    const auto first = std::find_if(causeOrder.cbegin(), causeOrder.cend(), [&named](Cause cause) {
        return std::any_of(
            named.cbegin(), named.cend(), [=](const auto &m) { return m.row->cause == cause; });
    });
    if (first != causeOrder.cend())
        said.cause = *first;
    return said;
}

/// Of the rows that have codes alone, the one with the most.
const AnswerRow *rowOfCodes(const QList<const AnswerRow *> &rows, bool decides)
{
    const AnswerRow *best = nullptr;
    for (const AnswerRow *row : rows) {
        const bool isOne = row->phrase.isEmpty() && row->decides == decides;
        if (isOne && (!best || row->codes.size() > best->codes.size()))
            best = row;
    }
    return best;
}

} // namespace

std::optional<Cause> causeIn(const AnswerTable &table, const Answer &answer)
{
    const AnswerOpening opening = openingOf(answer.protocol, answer.text.left(mostAnswerBytes));
    QList<const AnswerRow *> rows;
    for (const AnswerRow &row : table.rows()) {
        if (applies(row, answer, opening))
            rows.append(&row);
    }
    if (const AnswerRow *clear = rowOfCodes(rows, true))
        return clear->cause;
    const Said said = saidIn(rows, opening);
    if (said.cause && said.cause != Cause::AuthRejected)
        return said.cause;
    const AnswerRow *code = rowOfCodes(rows, false);
    const bool isAboutCommand =
        code && (code->cause == Cause::AuthMechanismMissing || code->cause == Cause::AuthNotOffered);
    const bool givesWay = isAboutCommand || (code && code->cause == Cause::AuthAccountBlocked && said.judges);
    if (code && !(said.cause && givesWay))
        return code->cause;
    return said.cause;
}

} // namespace Facteur
