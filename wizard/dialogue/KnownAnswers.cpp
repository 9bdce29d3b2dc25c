// SPDX-License-Identifier: MIT
#include "KnownAnswers.h"

#include "Answer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Which protocol an answer is of, by the way it begins; all where that does not tell.
QList<Protocol> protocolsOf(const QString &words)
{
    static const QRegularExpression smtp(u"^[245][0-9]{2}(?:[ -]|$)"_s);
    static const QRegularExpression imap(u"^(?:\\* )?(?:NO|BAD|BYE)\\b"_s);
    if (smtp.match(words).hasMatch())
        return {Protocol::Smtp};
    if (words.startsWith(u"-ERR"))
        return {Protocol::Pop3};
    if (imap.match(words).hasMatch())
        return {Protocol::Imap};
    return {Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
}

Step stepOf(AnswerTo what)
{
    switch (what) {
    case AnswerTo::Greeting:
        return Step::Greet;
    case AnswerTo::SignIn:
    case AnswerTo::Mail:
        return Step::SignIn;
    case AnswerTo::Mailbox:
        return Step::Mailbox;
    case AnswerTo::Sender:
        return Step::Sender;
    }
    Q_UNREACHABLE();
}

bool hasPlace(Protocol protocol, AnswerTo what)
{
    switch (what) {
    case AnswerTo::Greeting:
    case AnswerTo::SignIn:
        return true;
    case AnswerTo::Mailbox:
        return protocol != Protocol::Smtp;
    case AnswerTo::Sender:
    case AnswerTo::Mail:
        return protocol == Protocol::Smtp;
    }
    Q_UNREACHABLE();
}

/// "550 5.1.1 User unknown" is said of somebody else's address (RFC 3463, sections 3.2 and 3.3).
bool isAboutRecipient(const QString &answer)
{
    static const QRegularExpression address(
        u"^55[0-4][ -]+(?:[45]\\.[12]\\.|(?![45]\\.[0-9]|.*(?:auth|passw|log.?in|credential)).*(?:user|mailbox|address))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.match(answer).hasMatch();
}

/// Whether \a cause is one of what is asked for behind the sign-in, or before it.
bool isOfStep(Cause cause)
{
    return cause == Cause::MailboxUnavailable || cause == Cause::SenderRefused
        || cause == Cause::ServerUnavailable || cause == Cause::AuthRequired;
}

std::optional<Cause> meaningOf(Protocol protocol, AnswerTo what, const QString &answer)
{
    const auto cause = causeIn(AnswerTable::builtIn(), {protocol, what, false, answer.toUtf8()});
    if (cause == Cause::AuthRejected && protocol == Protocol::Smtp && isAboutRecipient(answer))
        return std::nullopt;
    if (!cause || what == AnswerTo::SignIn)
        return cause;
    // Elsewhere no word is about the password, which may be what these are about.
    const auto atSignIn = meaningOf(protocol, AnswerTo::SignIn, answer);
    const bool isOutweighed = *cause == Cause::AuthAccessOff && atSignIn && atSignIn != cause;
    const bool isOfPassword = atSignIn == Cause::AuthRejected && !isOfStep(*cause);
    return isOutweighed || isOfPassword ? std::nullopt : cause;
}

void addKnown(QList<KnownAnswer> &known, const KnownAnswer &more)
{
    const auto same = std::find_if(
        known.begin(), known.end(), [&more](const KnownAnswer &one) { return one.cause == more.cause; });
    if (same == known.end())
        known.append(more);
    else if (!same->protocols.contains(more.protocols.constFirst()))
        same->protocols += more.protocols;
}

} // namespace

QList<KnownAnswer> knownAnswers(const QString &words)
{
    static constexpr std::array places{
        AnswerTo::SignIn, AnswerTo::Mailbox, AnswerTo::Sender, AnswerTo::Greeting, AnswerTo::Mail};
    // A transcript's "S: ", and an IMAP tag.
    static const QRegularExpression before(u"^(?:S: *)?(?:[A-Za-z0-9.]{1,16} +(?=(?:NO|BAD) ))?"_s);
    const QString answer = words.simplified().remove(before);
    QList<KnownAnswer> known;
    for (const AnswerTo place : places) {
        // Any refusal of a sender may want a sign-in; that says nothing where something is known.
        if (place == AnswerTo::Mail && !known.isEmpty())
            continue;
        for (const Protocol protocol : protocolsOf(answer)) {
            const auto cause = hasPlace(protocol, place) ? meaningOf(protocol, place, answer) : std::nullopt;
            if (cause)
                addKnown(known, {*cause, stepOf(place), {protocol}});
        }
    }
    return known;
}

} // namespace Facteur
