// SPDX-License-Identifier: MIT
#include "Answer.h"

#include "AnswerWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype mostAnswerBytes = 4096; ///< bytes
constexpr qsizetype mostAnswerWords = 200;
constexpr qsizetype mostMatches = 150; ///< of all rows: each is held against each
constexpr qsizetype widestGap = 4; ///< words

/// Rule 5: of several causes that are named the first here.
constexpr std::array causeOrder{Cause::AuthRequiresTls, Cause::AuthAppPassword, Cause::AuthAccessOff,
    Cause::AuthBrowserOnly, Cause::ServerFault, Cause::AuthTemporary, Cause::AuthAccountBlocked,
    Cause::ServerUnavailable, Cause::AuthRequired, Cause::MailboxUnavailable, Cause::SenderRefused,
    Cause::AuthMechanismMissing, Cause::AuthNotOffered, Cause::AuthRejected};

/// A row's phrase in an answer.
struct PhraseMatch
{
    const AnswerRow *row = nullptr;
    QList<qsizetype> words; ///< which ones, without those in its gaps
    int sentence = 0;

    [[nodiscard]] bool hasWordsOf(const PhraseMatch &other) const
    {
        return std::all_of(other.words.cbegin(), other.words.cend(),
            [this](qsizetype word) { return words.contains(word); });
    }
};

/// Status and codes of an answer, as rows have them; the rest of it is words.
struct AnswerOpening
{
    QByteArrayList codes;
    QByteArray rest;
};

AnswerOpening openingOf(Protocol protocol, const QByteArray &text)
{
    static const QRegularExpression imap(u"^(?:\\* ?)?(NO|BAD|BYE|OK)?\\b *(?:\\[([A-Z/-]+)[^\\]]*\\])?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pop3(
        u"^(-ERR)? *(?:\\[([A-Z/-]+)[^\\]]*\\])?"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression smtp(
        u"^(?:([2-5][0-9]{2})(?![0-9]))?[ -]*([245]\\.[0-9]{1,3}\\.[0-9]{1,3})?"_s);
    static const QRegularExpression enhancedAtEnd(u"\\(#([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\)"_s);
    const QString latin = QString::fromLatin1(text);
    const bool isSmtp = protocol == Protocol::Smtp;
    const auto match = (isSmtp ? smtp : protocol == Protocol::Imap ? imap : pop3).match(latin);
    AnswerOpening opening;
    opening.rest = text.mid(match.capturedLength());
    opening.codes.append(match.captured(1).toUpper().toLatin1());
    const QString second = match.captured(2).toUpper();
    // qmail writes it last, "(#5.7.1)".
    if (isSmtp)
        opening.codes.append((second.isEmpty() ? enhancedAtEnd.match(latin).captured(1) : second).toLatin1());
    else if (!second.isEmpty())
        opening.codes.append('[' + second.toLatin1() + ']');
    opening.codes.removeAll({});
    return opening;
}

bool hasCode(const AnswerOpening &opening, const QByteArray &code)
{
    return std::any_of(opening.codes.cbegin(), opening.codes.cend(), [&code](const QByteArray &own) {
        return code.endsWith('*') ? own.startsWith(code.chopped(1)) && own.contains('.') : own == code;
    });
}

bool isRefusedCommand(const AnswerOpening &opening)
{
    static const QByteArrayList refusals{"BAD", "500", "501", "502", "503", "504"};
    return !opening.codes.isEmpty() && refusals.contains(opening.codes.constFirst());
}

bool applies(const AnswerRow &row, const Answer &answer, const AnswerOpening &opening)
{
    const bool isAboutTls = row.means == AnswerRow::Means::Cause && row.cause == Cause::AuthRequiresTls;
    const bool onlySaysNo = row.cause == Cause::AuthRejected && row.phrase.size() == 1 && row.codes.isEmpty();
    return row.protocols.contains(answer.protocol) && row.places.contains(answer.to)
        && !(isAboutTls && answer.encrypted && !row.decides) && !(onlySaysNo && isRefusedCommand(opening))
        && std::all_of(row.codes.cbegin(), row.codes.cend(),
            [&opening](const QByteArray &code) { return hasCode(opening, code); });
}

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

QList<PhraseMatch> matchesIn(const QList<const AnswerRow *> &rows, const AnswerWords &words)
{
    QList<PhraseMatch> matches;
    for (qsizetype i = 0; i < words.size() && matches.size() < mostMatches; ++i) {
        for (const AnswerRow *row : rows) {
            const QList<qsizetype> found = phraseAt(i, row->phrase, words);
            if (!found.isEmpty())
                matches.append({row, found, words.at(i).sentence});
        }
    }
    return matches;
}

/// Rule 3.
bool isWithin(const PhraseMatch &one, const PhraseMatch &other)
{
    const bool isLonger = other.words.size() > one.words.size();
    return other.hasWordsOf(one) && (isLonger || other.row->codes.size() > one.row->codes.size());
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

/// Whether one of \a matches is another cause than \a one, in its sentence or anywhere.
bool hasRival(const PhraseMatch &one, const QList<PhraseMatch> &matches, bool anywhere)
{
    return std::any_of(matches.cbegin(), matches.cend(), [&](const PhraseMatch &other) {
        return other.row->cause != one.row->cause && (anywhere || other.sentence == one.sentence);
    });
}

bool isOpen(const QList<PhraseMatch> &matches, int sentence, AnswerRow::Means by)
{
    return std::any_of(matches.cbegin(), matches.cend(),
        [=](const PhraseMatch &match) { return match.sentence == sentence && match.row->means == by; });
}

/// "login failed" is an alternative only beside an "or".
bool isAlternative(const PhraseMatch &match, const QList<PhraseMatch> &matches)
{
    return std::any_of(matches.cbegin(), matches.cend(), [&match](const PhraseMatch &other) {
        return other.row->means == AnswerRow::Means::Either
            && (other.words.constFirst() == match.words.constLast() + 1
                || other.words.constLast() == match.words.constFirst() - 1);
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
        if (match.row->means == AnswerRow::Means::Cause || (isNo && isAlternative(match, matches)))
            named.append(match);
    }
    const bool saysNo = !left.isEmpty();
    for (const PhraseMatch &match : std::as_const(named)) {
        const bool eitherOr =
            isOpen(matches, match.sentence, AnswerRow::Means::Either) && hasRival(match, named, false);
        const bool perhaps = isOpen(matches, match.sentence, AnswerRow::Means::Perhaps)
            && (saysNo || hasRival(match, named, true));
        if (!(eitherOr || perhaps) || match.row->cause == Cause::AuthRejected)
            left.append(match);
    }
    return left;
}

std::optional<Cause> causeInWords(const QList<const AnswerRow *> &rows, const QByteArray &text)
{
    QList<PhraseMatch> named;
    for (const QString &reading : readingsOf(text))
        named += decidedOf(withoutContained(matchesIn(rows, wordsOf(reading).mid(0, mostAnswerWords))));
    for (const Cause cause : causeOrder) {
        if (std::any_of(
                named.cbegin(), named.cend(), [=](const PhraseMatch &m) { return m.row->cause == cause; }))
            return cause;
    }
    return std::nullopt;
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
    const auto inWords = causeInWords(rows, opening.rest);
    if (inWords && inWords != Cause::AuthRejected)
        return inWords;
    const AnswerRow *code = rowOfCodes(rows, false);
    const bool isAboutCommand =
        code && (code->cause == Cause::AuthMechanismMissing || code->cause == Cause::AuthNotOffered);
    if (code && !(inWords && isAboutCommand))
        return code->cause;
    return inWords;
}

} // namespace Facteur
