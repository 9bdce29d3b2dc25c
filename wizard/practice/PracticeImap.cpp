// SPDX-License-Identifier: MIT
#include "PracticeImap.h"

#include <QHash>

#include <utility>

namespace Facteur {
namespace {

PracticeReply tagged(const QByteArray &tag, const QByteArray &text)
{
    return {{tag + ' ' + text}};
}

} // namespace

QByteArray PracticeImap::usualGreeting() const
{
    return "* OK [CAPABILITY " + capabilities() + "] Practice server ready.";
}

PracticeReply PracticeImap::farewell(Ending ending) const
{
    switch (ending) {
    case Ending::Idle:
        return {{"* BYE Disconnected for inactivity."}, PracticeReply::Next::Close};
    case Ending::LineTooLong:
        return {{"* BYE Input line too long."}, PracticeReply::Next::Close};
    }
    Q_UNREACHABLE();
}

QByteArray PracticeImap::capabilities() const
{
    QByteArray words = "IMAP4rev1 LITERAL+ SASL-IR";
    if (isSignedIn())
        return words;
    if (offersTls())
        words += " STARTTLS";
    if (!takesLogin())
        words += " LOGINDISABLED";
    return words + mechanismsAfter(" AUTH=");
}

PracticeReply PracticeImap::receiveCommand(const QByteArray &line)
{
    switch (m_command.receive(line)) {
    case PracticeImapCommand::State::AwaitsLiteral:
        return {{"+ OK"}};
    case PracticeImapCommand::State::ContinuesByItself:
        return {};
    case PracticeImapCommand::State::Complete:
        return run(std::exchange(m_command, {}).words());
    case PracticeImapCommand::State::Malformed:
        return tagged(std::exchange(m_command, {}).words().value(0, "*"), "BAD Error in IMAP command.");
    }
    Q_UNREACHABLE();
}

PracticeReply PracticeImap::run(const QByteArrayList &words)
{
    using Handler = PracticeReply (PracticeImap::*)(const QByteArrayList &);
    static const QHash<QByteArray, Handler> handlers = {
        {"CAPABILITY", &PracticeImap::capability},
        {"NOOP", &PracticeImap::noop},
        {"LOGOUT", &PracticeImap::logout},
        {"STARTTLS", &PracticeImap::startTls},
        {"AUTHENTICATE", &PracticeImap::authenticate},
        {"LOGIN", &PracticeImap::login},
        {"SELECT", &PracticeImap::select},
        {"EXAMINE", &PracticeImap::examine},
    };
    const Handler handler = handlers.value(words.at(1).toUpper());
    return handler ? (this->*handler)(words)
                   : tagged(words.at(0), "BAD Error in IMAP command: Unknown command.");
}

PracticeReply PracticeImap::capability(const QByteArrayList &words)
{
    return {{"* CAPABILITY " + capabilities(), words.at(0) + " OK Capability completed."}};
}

PracticeReply PracticeImap::noop(const QByteArrayList &words)
{
    return tagged(words.at(0), "OK NOOP completed.");
}

PracticeReply PracticeImap::logout(const QByteArrayList &words)
{
    return {{"* BYE Logging out", words.at(0) + " OK Logout completed."}, PracticeReply::Next::Close};
}

PracticeReply PracticeImap::startTls(const QByteArrayList &words)
{
    if (isEncrypted())
        return tagged(words.at(0), "BAD TLS is already active.");
    if (!offersTls())
        return tagged(words.at(0), "BAD TLS support isn't enabled.");
    if (!script().toStartTls.isEmpty())
        return tagged(words.at(0), script().toStartTls);
    return {{words.at(0) + " OK Begin TLS negotiation now."}, PracticeReply::Next::StartTls};
}

PracticeReply PracticeImap::authenticate(const QByteArrayList &words)
{
    PracticeReply refusal = signInRefusal(words);
    if (!refusal.lines.isEmpty())
        return refusal;
    if (words.size() < 3)
        return tagged(words.at(0), "BAD Missing mechanism.");
    m_tag = words.at(0);
    return startSasl(words.at(2), words.value(3));
}

PracticeReply PracticeImap::login(const QByteArrayList &words)
{
    PracticeReply refusal = signInRefusal(words);
    if (!refusal.lines.isEmpty())
        return refusal;
    if (!takesLogin())
        return tagged(words.at(0), "NO [PRIVACYREQUIRED] LOGIN is disabled.");
    if (words.size() != 4)
        return tagged(words.at(0), "BAD Missing arguments.");
    m_tag = words.at(0);
    return signInReply(QString::fromUtf8(words.at(2)), QString::fromUtf8(words.at(3)));
}

bool PracticeImap::takesLogin() const
{
    return maySignIn() && script().offers("LOGIN");
}

PracticeReply PracticeImap::select(const QByteArrayList &words)
{
    return open(words, "SELECT");
}

PracticeReply PracticeImap::examine(const QByteArrayList &words)
{
    return open(words, "EXAMINE");
}

PracticeReply PracticeImap::open(const QByteArrayList &words, const QByteArray &command)
{
    if (!isSignedIn())
        return tagged(words.at(0), "BAD Please sign in first.");
    if (words.size() != 3)
        return tagged(words.at(0), "BAD Error in IMAP command " + command + ": Invalid arguments.");
    if (!script().behindSignIn.isEmpty())
        return tagged(words.at(0), script().behindSignIn);
    if (words.at(2).toUpper() != "INBOX")
        return tagged(words.at(0), "NO [NONEXISTENT] Mailbox doesn't exist: " + words.at(2));
    const QByteArray flags = "\\Answered \\Flagged \\Deleted \\Seen \\Draft";
    const bool writable = command == "SELECT";
    return {{"* FLAGS (" + flags + ")",
        writable ? "* OK [PERMANENTFLAGS (" + flags + " \\*)] Flags permitted."
                 : "* OK [PERMANENTFLAGS ()] Read-only mailbox.",
        "* 0 EXISTS", "* 0 RECENT", "* OK [UIDVALIDITY 1] UIDs valid", "* OK [UIDNEXT 1] Predicted next UID",
        words.at(0)
            + (writable ? " OK [READ-WRITE] Select completed." : " OK [READ-ONLY] Examine completed.")}};
}

PracticeReply PracticeImap::signInRefusal(const QByteArrayList &words) const
{
    if (isSignedIn())
        return tagged(words.at(0), "BAD Already signed in.");
    if (!maySignIn())
        return tagged(words.at(0),
            "NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.");
    return {};
}

PracticeReply PracticeImap::signInReply(const QString &userName, const QString &password)
{
    if (const QByteArray words = toCredentials(userName, password); !words.isEmpty())
        return tagged(m_tag, words);
    if (!signIn(userName, password))
        return tagged(m_tag, "NO [AUTHENTICATIONFAILED] Authentication failed.");
    return tagged(m_tag, "OK [CAPABILITY " + capabilities() + "] Logged in");
}

PracticeReply PracticeImap::saslReply(PracticeSasl::State state, const PracticeSasl &exchange)
{
    switch (state) {
    case PracticeSasl::State::Challenged:
        return {{"+ " + exchange.challenge()}};
    case PracticeSasl::State::Complete:
        return signInReply(exchange.userName(), exchange.password());
    case PracticeSasl::State::Cancelled:
        return tagged(m_tag, "BAD Authentication aborted by client.");
    case PracticeSasl::State::Malformed:
        return tagged(m_tag, "BAD Invalid base64 data in continued response");
    case PracticeSasl::State::UnknownMechanism:
        return tagged(m_tag, "NO Unsupported authentication mechanism.");
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
