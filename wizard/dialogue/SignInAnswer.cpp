// SPDX-License-Identifier: MIT
#include "SignInAnswer.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace Facteur {

namespace {

bool says(const QByteArray &text, std::initializer_list<const char *> phrases)
{
    const QByteArray lower = text.toLower();
    return std::any_of(
        phrases.begin(), phrases.end(), [&lower](const char *phrase) { return lower.contains(phrase); });
}

/// "NO [CODE …] text" gives CODE, in capitals; empty where there is none.
QByteArray responseCode(const QByteArray &answer)
{
    const qsizetype from = answer.indexOf('[');
    const qsizetype to = answer.indexOf(']', from);
    const qsizetype afterStatus = answer.indexOf(' ') + 1;
    if (from < 0 || to < 0 || from != afterStatus)
        return {};
    const QByteArray inside = answer.sliced(from + 1, to - from - 1).toUpper();
    return inside.split(' ').first();
}

/// "535 5.7.8 text" gives "5.7.8"; empty where there is none (RFC 3463, section 2).
QByteArray enhancedCode(const QByteArray &answer)
{
    const QByteArray second = answer.mid(4).split(' ').value(0);
    const QByteArrayList parts = second.split('.');
    const bool numbers = std::all_of(parts.cbegin(), parts.cend(), [](const QByteArray &part) {
        return !part.isEmpty()
            && std::all_of(part.cbegin(), part.cend(), [](char c) { return c >= '0' && c <= '9'; });
    });
    return parts.size() == 3 && numbers ? second : QByteArray();
}

/// What the words alone say; nothing where they are the usual "wrong user name or password".
std::optional<Cause> causeInWords(const QByteArray &text, bool encrypted)
{
    if (!encrypted
        && says(text,
            {"plaintext auth", "cleartext auth", "starttls", "encrypt", "secure connection", "tls required",
                "ssl required", "under a layer"}))
        return Cause::AuthRequiresTls;
    if (says(text,
            {"basic authentication is disabled", "basic auth is disabled", "application-specific password",
                "app password", "no mechanism available"}))
        return Cause::AuthMechanismMissing;
    if (says(text,
            {"too many", "try again later", "temporar", "rate limit", "throttl", "internal error", "in use ",
                "in use.", "already in use", "is locked by", "number of connections", "connection limit"}))
        return Cause::AuthTemporary;
    // "Wrong password or account disabled" tells nothing.
    if (!says(text, {" or "})
        && says(
            text, {"disabled", "locked", "suspended", "blocked", "expired", "deactivated", "web browser"}))
        return Cause::AuthAccountBlocked;
    return std::nullopt;
}

Cause byeCause(const QByteArray &answer, bool encrypted)
{
    if (const auto cause = causeInWords(answer, encrypted))
        return *cause;
    return says(answer, {"auth", "login", "password"}) ? Cause::AuthRejected : Cause::ServerUnavailable;
}

Cause permanentSmtpCause(int code, const QByteArray &answer)
{
    switch (code) {
    case 502:
    case 503:
        return Cause::AuthNotOffered;
    case 504:
    case 534:
        return Cause::AuthMechanismMissing;
    case 525:
        return Cause::AuthAccountBlocked;
    case 523:
    case 538:
        return Cause::AuthRequiresTls;
    case 535:
        return Cause::AuthRejected;
    default:
        return enhancedCode(answer) == "5.7.8" ? Cause::AuthRejected : Cause::ProtocolUnexpected;
    }
}

/// Words of an answer that judges, whatever its code.
bool judges(const QByteArray &answer)
{
    return says(answer,
        {"[authenticationfailed]", "[authorizationfailed]", "[expired]", "[contactadmin]", "[unavailable]",
            "[auth]", "[sys/", "password", "credential", "authentication failed", "authentication failure",
            "login failed", "disabled for"});
}

/// Codes of RFC 5248 that are clear without a look at the words.
std::optional<Cause> clearEnhancedCause(const QByteArray &code)
{
    if (code == "5.7.13" || code == "4.7.12")
        return Cause::AuthAccountBlocked;
    if (code == "5.7.10" || code == "5.7.11")
        return Cause::AuthRequiresTls;
    return std::nullopt;
}

} // namespace

Cause imapSignInCause(const QByteArray &answer, bool encrypted)
{
    const QByteArray code = responseCode(answer.startsWith("* ") ? answer.mid(2) : answer);
    if (code == "PRIVACYREQUIRED" && !encrypted)
        return Cause::AuthRequiresTls;
    if (code == "EXPIRED" || code == "CONTACTADMIN" || code == "AUTHORIZATIONFAILED" || code == "NOPERM")
        return Cause::AuthAccountBlocked;
    if (code == "UNAVAILABLE" || code == "LIMIT" || code == "INUSE" || code == "SERVERBUG")
        return Cause::AuthTemporary;
    if (answer.startsWith("* BYE") || answer.startsWith("* bye"))
        return byeCause(answer, encrypted);
    if (const auto cause = causeInWords(answer, encrypted))
        return *cause;
    return answer.left(2).toUpper() == "NO" ? Cause::AuthRejected : Cause::ProtocolUnexpected;
}

Cause pop3SignInCause(const QByteArray &answer, bool encrypted)
{
    const QByteArray code = responseCode(answer);
    if (code == "SYS/TEMP" || code == "IN-USE" || code == "LOGIN-DELAY")
        return Cause::AuthTemporary;
    if (code == "SYS/PERM")
        return Cause::AuthAccountBlocked;
    if (const auto cause = causeInWords(answer, encrypted))
        return *cause;
    return answer.left(4).toUpper() == "-ERR" ? Cause::AuthRejected : Cause::ProtocolUnexpected;
}

Cause smtpSignInCause(const QByteArray &answer, bool encrypted)
{
    if (const auto cause = clearEnhancedCause(enhancedCode(answer)))
        return *cause;
    const int code = answer.left(3).toInt();
    if (code >= 500 && code < 600) {
        const bool shared = code == 530 || code == 534 || code == 535 || code == 550 || code == 554;
        const auto cause = shared ? causeInWords(answer, encrypted) : std::nullopt;
        return cause ? *cause : permanentSmtpCause(code, answer);
    }
    return code >= 400 && code < 500 ? Cause::AuthTemporary : Cause::ProtocolUnexpected;
}

Cause smtpMailCause(const QByteArray &answer, bool encrypted)
{
    const int code = answer.left(3).toInt();
    if (code == 421)
        return Cause::ServerUnavailable;
    if (code >= 400 && code < 500)
        return Cause::AuthTemporary;
    if (code < 500 || code >= 600)
        return Cause::ProtocolUnexpected;
    if (!encrypted && says(answer, {"starttls", "encrypt"}))
        return Cause::AuthRequiresTls;
    if (code == 530 || code == 550 || enhancedCode(answer).startsWith("5.7.") || says(answer, {"auth"}))
        return Cause::AuthRequired;
    return Cause::ProtocolUnexpected;
}

bool refusesCommand(Protocol protocol, const QByteArray &answer)
{
    if (judges(answer))
        return false;
    switch (protocol) {
    case Protocol::Imap:
        return answer.left(4).toUpper() == "BAD " || answer.toUpper() == "BAD";
    case Protocol::Pop3:
        return answer.left(4).toUpper() == "-ERR"
            && says(answer,
                {"unknown command", "invalid command", "command not", "unrecognized command",
                    "unsupported auth", "unsupported mech", "unknown auth", "unrecognized auth",
                    "mechanism not", "not implemented", "syntax error"});
    case Protocol::Smtp: {
        const int code = answer.left(3).toInt();
        return code >= 500 && code <= 504;
    }
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
