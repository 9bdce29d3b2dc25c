// SPDX-License-Identifier: MIT
#include "SignInAnswer.h"

#include "AnswerOpening.h"

namespace Facteur {

namespace {

bool isTransient(Protocol protocol, const AnswerOpening &opening)
{
    const int code = opening.replyCode();
    return protocol == Protocol::Smtp && code >= 400 && code < 500;
}

Cause signInDefault(Protocol protocol, const AnswerOpening &opening)
{
    if (isTransient(protocol, opening))
        return Cause::AuthTemporary;
    if (opening.status == "BYE")
        return Cause::ServerUnavailable;
    return opening.isAboutCommand() ? Cause::ProtocolUnexpected : Cause::AuthRejected;
}

/// 550 (Exim, hMailServer) and 5.7.x (RFC 3463, section 3.8) refuse a sender who did not sign in.
Cause unsignedDefault(const AnswerOpening &opening)
{
    constexpr int refused = 550;
    const bool wantsSignIn = opening.replyCode() == refused || opening.hasCode("5.7.*");
    return wantsSignIn ? Cause::AuthRequired : Cause::ProtocolUnexpected;
}

/// Where no line of the table fits.
Cause defaultCause(const Answer &answer, const AnswerOpening &opening)
{
    switch (answer.to) {
    case AnswerTo::Greeting:
        return Cause::ServerUnavailable;
    case AnswerTo::SignIn:
        return signInDefault(answer.protocol, opening);
    case AnswerTo::Mailbox:
        return opening.status == "BYE" ? Cause::ServerFault : Cause::MailboxUnavailable;
    case AnswerTo::Sender:
        return isTransient(answer.protocol, opening) ? Cause::AuthTemporary : Cause::SenderRefused;
    case AnswerTo::Mail:
        return unsignedDefault(opening);
    }
    Q_UNREACHABLE();
}

} // namespace

Cause causeOf(const Answer &answer)
{
    const AnswerOpening opening = openingOf(answer.protocol, answer.text);
    if (!opening.isRefusal())
        return Cause::ProtocolUnexpected;
    const bool transient = isTransient(answer.protocol, opening);
    if (answer.to == AnswerTo::Mail && transient) {
        constexpr int closing = 421; // RFC 5321, section 3.8
        return opening.replyCode() == closing ? Cause::ServerUnavailable : Cause::AuthTemporary;
    }
    const auto known = causeIn(AnswerTable::builtIn(), answer);
    const bool saysNo = known == Cause::AuthRejected && transient;
    return known && !saysNo ? *known : defaultCause(answer, opening);
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
