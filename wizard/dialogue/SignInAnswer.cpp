// SPDX-License-Identifier: MIT
#include "SignInAnswer.h"

namespace Facteur {

namespace {

/// The first word of an answer, in capitals: "NO", "BYE" (of "* BYE"), "-ERR".
QByteArray answerStatus(const QByteArray &answer)
{
    constexpr qsizetype longestStatus = 8;
    const qsizetype from = answer.startsWith("* ") ? 2 : 0;
    return answer.mid(from, longestStatus).split(' ').constFirst().toUpper();
}

int answerCode(const QByteArray &answer)
{
    return answer.left(3).toInt();
}

bool isTransient(const Answer &answer)
{
    const int code = answerCode(answer.text);
    return answer.protocol == Protocol::Smtp && code >= 400 && code < 500;
}

/// RFC 5321, section 4.2.4, and RFC 4954, section 4.
bool isRefusedSmtpCommand(int code)
{
    return code >= 500 && code <= 504;
}

bool isRefusal(const Answer &answer)
{
    const QByteArray status = answerStatus(answer.text);
    switch (answer.protocol) {
    case Protocol::Imap:
        return status == "NO" || status == "BAD" || status == "BYE";
    case Protocol::Pop3:
        return status == "-ERR";
    case Protocol::Smtp:
        return answerCode(answer.text) >= 400 && answerCode(answer.text) < 600;
    }
    Q_UNREACHABLE();
}

Cause signInDefault(const Answer &answer)
{
    const QByteArray status = answerStatus(answer.text);
    if (isTransient(answer))
        return Cause::AuthTemporary;
    if (status == "BYE")
        return Cause::ServerUnavailable;
    const bool aboutCommand =
        answer.protocol == Protocol::Smtp ? isRefusedSmtpCommand(answerCode(answer.text)) : status == "BAD";
    return aboutCommand ? Cause::ProtocolUnexpected : Cause::AuthRejected;
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
        return answerStatus(answer.text) == "BYE" ? Cause::ServerFault : Cause::MailboxUnavailable;
    case AnswerTo::Sender:
        return isTransient(answer) ? Cause::AuthTemporary : Cause::SenderRefused;
    case AnswerTo::Mail:
        return Cause::ProtocolUnexpected;
    }
    Q_UNREACHABLE();
}

} // namespace

Cause causeOf(const Answer &answer)
{
    if (!isRefusal(answer))
        return Cause::ProtocolUnexpected;
    if (answer.to == AnswerTo::Mail && isTransient(answer)) {
        constexpr int closing = 421; // RFC 5321, section 3.8
        return answerCode(answer.text) == closing ? Cause::ServerUnavailable : Cause::AuthTemporary;
    }
    const auto known = causeIn(AnswerTable::builtIn(), answer);
    const bool saysNo = known == Cause::AuthRejected && isTransient(answer);
    return known && !saysNo ? *known : defaultCause(answer);
}

bool refusesCommand(Protocol protocol, const QByteArray &answer)
{
    const auto known = causeIn(AnswerTable::builtIn(), {protocol, AnswerTo::SignIn, false, answer});
    const bool aboutCommand = known == Cause::AuthMechanismMissing || known == Cause::AuthNotOffered;
    switch (protocol) {
    case Protocol::Imap:
        return answerStatus(answer) == "BAD" && (!known || aboutCommand);
    case Protocol::Pop3:
        return answerStatus(answer) == "-ERR" && aboutCommand;
    case Protocol::Smtp:
        return isRefusedSmtpCommand(answerCode(answer)) && (!known || aboutCommand);
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
