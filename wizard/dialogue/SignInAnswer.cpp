// SPDX-License-Identifier: MIT
#include "SignInAnswer.h"

#include "AnswerOpening.h"

namespace Facteur {

namespace {

AnswerOpening openingOf(const Answer &answer)
{
    return openingOf(answer.protocol, answer.text);
}

bool isTransient(const Answer &answer)
{
    const int code = openingOf(answer).replyCode();
    return answer.protocol == Protocol::Smtp && code >= 400 && code < 500;
}

Cause signInDefault(const Answer &answer)
{
    const QByteArray status = openingOf(answer).status;
    if (isTransient(answer))
        return Cause::AuthTemporary;
    if (status == "BYE")
        return Cause::ServerUnavailable;
    return openingOf(answer).isAboutCommand() ? Cause::ProtocolUnexpected : Cause::AuthRejected;
}

/// 550 (Exim, hMailServer) and 5.7.x (RFC 3463, section 3.8) refuse a sender who did not sign in.
Cause unsignedDefault(const Answer &answer)
{
    constexpr int refused = 550;
    const AnswerOpening opening = openingOf(answer);
    const bool wantsSignIn = opening.replyCode() == refused || opening.hasCode("5.7.*");
    return wantsSignIn ? Cause::AuthRequired : Cause::ProtocolUnexpected;
}

/// Where no line of the table fits.
Cause defaultCause(const Answer &answer)
{
    switch (answer.to) {
    case AnswerTo::Greeting:
        return Cause::ServerUnavailable;
    case AnswerTo::SignIn:
        return signInDefault(answer);
    case AnswerTo::Mailbox:
        return openingOf(answer).status == "BYE" ? Cause::ServerFault : Cause::MailboxUnavailable;
    case AnswerTo::Sender:
        return isTransient(answer) ? Cause::AuthTemporary : Cause::SenderRefused;
    case AnswerTo::Mail:
        return unsignedDefault(answer);
    }
    Q_UNREACHABLE();
}

} // namespace

Cause causeOf(const Answer &answer)
{
    if (!openingOf(answer).isRefusal())
        return Cause::ProtocolUnexpected;
    if (answer.to == AnswerTo::Mail && isTransient(answer)) {
        constexpr int closing = 421; // RFC 5321, section 3.8
        return openingOf(answer).replyCode() == closing ? Cause::ServerUnavailable : Cause::AuthTemporary;
    }
    const auto known = causeIn(AnswerTable::builtIn(), answer);
    const bool saysNo = known == Cause::AuthRejected && isTransient(answer);
    return known && !saysNo ? *known : defaultCause(answer);
}

bool refusesCommand(Protocol protocol, const QByteArray &answer)
{
    const auto known = causeIn(AnswerTable::builtIn(), {protocol, AnswerTo::SignIn, false, answer});
    const bool aboutCommand = known == Cause::AuthMechanismMissing || known == Cause::AuthNotOffered;
    const AnswerOpening opening = openingOf(protocol, answer);
    if (protocol == Protocol::Pop3)
        return opening.status == "-ERR" && aboutCommand;
    return opening.isAboutCommand() && (!known || aboutCommand);
}

} // namespace Facteur
