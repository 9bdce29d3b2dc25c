// SPDX-License-Identifier: MIT
#include "ImapDialogue.h"

#include "Hidden.h"
#include "ImapLogin.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumAnswer = qsizetype{1024} * 1024;
/// Without its literals. Each of them costs a copy of what stands before it.
constexpr qsizetype maximumLine = qsizetype{64} * 1024;
/// RFC 9051, section 4 (and RFC 7162 before it): what a server must take as one line, at least.
constexpr qsizetype maximumImapCommand = 8192;

bool startsWithWord(const QByteArray &line, const char *word)
{
    const QByteArray start = line.left(static_cast<qsizetype>(qstrlen(word)) + 1).toUpper();
    return start == word || start == QByteArray(word) + ' ';
}

/// A status response ends in a text for people, which holds no literal, whatever it looks like.
bool isStatus(const QByteArray &line)
{
    static constexpr std::array statuses{"* OK", "* NO", "* BAD", "* BYE", "* PREAUTH"};
    return std::any_of(statuses.begin(), statuses.end(),
        [&line](const char *status) { return startsWithWord(line, status); });
}

/// The number of a literal announced at the end of \a line: "{12}", "{12+}"; -1 where there is none.
qsizetype announcedLiteral(const QByteArray &line)
{
    const qsizetype brace = line.lastIndexOf('{');
    if (!line.startsWith("* ") || isStatus(line) || brace < 0 || !line.endsWith('}'))
        return -1;
    QByteArray number = line.sliced(brace + 1).chopped(1);
    if (number.endsWith('+'))
        number.chop(1);
    bool isNumber = false;
    const qsizetype size = number.toLongLong(&isNumber);
    return isNumber && size >= 0 ? size : -1;
}

/// What a response code "[CAPABILITY …]" lists, in any answer; empty where there is none.
QByteArray capabilityCode(const QByteArray &line)
{
    const qsizetype from = line.toUpper().indexOf("[CAPABILITY ");
    const qsizetype to = line.indexOf(']', from);
    return from < 0 || to < 0 ? QByteArray() : line.sliced(from + 12, to - from - 12);
}

} // namespace

ImapDialogue::ImapDialogue(const ServerAccess &access)
    : Dialogue(access, Protocol::Imap)
{
}

Reaction ImapDialogue::handleLine(const QByteArray &line, LineEnd end)
{
    QByteArray rest = line;
    if (m_literalLeft > 0) {
        const qsizetype literal = m_literalLeft;
        m_literalLeft -= line.size() + sizeOf(end);
        if (m_literalLeft >= 0)
            return wait();
        m_literalLeft = 0;
        rest = line.mid(literal);
    }
    const QByteArray logical = std::exchange(m_unfinished, {}) + rest;
    const qsizetype literal = announcedLiteral(logical);
    if (literal < 0)
        return onLogicalLine(logical);
    if (literal > maximumAnswer || logical.size() > maximumLine)
        return fail(Cause::ProtocolGarbage, {}, false);
    m_unfinished = logical.left(logical.lastIndexOf('{')) + "\"\"";
    m_literalLeft = literal;
    return wait();
}

Reaction ImapDialogue::onLogicalLine(const QByteArray &line)
{
    if (m_state == State::Greeting)
        return onGreeting(line);
    if (line.startsWith("* "))
        return onUntagged(line);
    if (line.startsWith('+'))
        return onContinuation(line);
    if (line.startsWith(m_tag + ' '))
        return onTagged(line.sliced(m_tag.size() + 1));
    return failAnswered(line);
}

Reaction ImapDialogue::onGreeting(const QByteArray &line)
{
    // PREAUTH lets us in without having seen the password: it proves nothing about it.
    if (!startsWithWord(line, "* OK"))
        return failAnswered(line);
    const QByteArray told = capabilityCode(line);
    if (told.isEmpty())
        return askCapability();
    learnCapabilities(told);
    return capabilitiesKnown();
}

Reaction ImapDialogue::onUntagged(const QByteArray &line)
{
    if (startsWithWord(line, "* BYE"))
        return failAnswered(line, false);
    if (startsWithWord(line, "* CAPABILITY") && m_state == State::Capability)
        learnCapabilities(line.mid(12));
    return wait();
}

Reaction ImapDialogue::onTagged(const QByteArray &answer)
{
    if (m_state == State::Id)
        return askForService();
    if (m_state == State::Examine && !startsWithWord(answer, "OK"))
        return onExamineRefused(answer);
    const bool isSignIn = m_state == State::Authenticate || m_state == State::Login;
    if (!startsWithWord(answer, "OK"))
        return isSignIn ? signInRefused(answer) : failAnswered(answer);
    switch (m_state) {
    case State::Capability:
        return capabilitiesKnown();
    case State::StartTls:
        return upgrade();
    case State::Authenticate:
    case State::Login:
        return signedIn(answer);
    case State::Examine:
        return served();
    case State::Id:
    case State::Greeting:
        break;
    }
    Q_UNREACHABLE();
}

Reaction ImapDialogue::onContinuation(const QByteArray &line)
{
    if (m_state == State::Authenticate)
        return answerChallenge(line.mid(1).trimmed());
    if (m_state == State::Login && !m_loginPieces.isEmpty())
        return sendLoginPiece({});
    return failAnswered(line, false);
}

Reaction ImapDialogue::askCapability()
{
    m_state = State::Capability;
    return wait({command(nextTag() + "CAPABILITY")});
}

Reaction ImapDialogue::requestTls()
{
    m_state = State::StartTls;
    return wait({command(nextTag() + "STARTTLS")});
}

Reaction ImapDialogue::handleTls()
{
    m_capabilities.clear();
    return askCapability();
}

Reaction ImapDialogue::capabilitiesKnown()
{
    ServerOffer offer;
    offer.startTls = m_capabilities.contains("STARTTLS");
    offer.native = !m_capabilities.contains("LOGINDISABLED");
    for (const QByteArray &capability : std::as_const(m_capabilities)) {
        if (capability.startsWith("AUTH="))
            offer.sasl.insert(capability.mid(5));
    }
    return abilitiesKnown(offer);
}

void ImapDialogue::learnCapabilities(const QByteArray &words)
{
    m_capabilities.clear();
    for (const QByteArray &word : words.simplified().toUpper().split(' '))
        m_capabilities.insert(word);
}

Reaction ImapDialogue::signIn(SignInMechanism mechanism)
{
    if (mechanism == SignInMechanism::Native)
        return sendLogin();
    m_state = State::Authenticate;
    const bool initialAllowed = m_capabilities.contains("SASL-IR") || m_capabilities.contains("IMAP4REV2");
    return beginSasl(mechanism, nextTag() + "AUTHENTICATE ", initialAllowed ? maximumImapCommand : 0);
}

Reaction ImapDialogue::sendLogin()
{
    m_state = State::Login;
    auto literals = ImapLiterals::Synchronizing;
    if (m_capabilities.contains("LITERAL+"))
        literals = ImapLiterals::NonSynchronizing;
    else if (m_capabilities.contains("LITERAL-") || m_capabilities.contains("IMAP4REV2"))
        literals = ImapLiterals::NonSynchronizingSmall;
    m_loginPieces = imapLoginPieces(access().userName.toUtf8(), access().password.toUtf8(), literals);
    return sendLoginPiece(nextTag() + "LOGIN");
}

Reaction ImapDialogue::sendLoginPiece(const QByteArray &before)
{
    const QByteArray piece = m_loginPieces.takeFirst();
    // The password always stands in the last piece.
    const bool secret = m_loginPieces.isEmpty();
    const QString what = recordOf(secret ? Hidden::NameAndPassword : Hidden::UserName);
    const QString record = before.isEmpty() ? what : QString::fromLatin1(before) + u' ' + what;
    return wait({{before + piece + "\r\n", secret, record}});
}

Reaction ImapDialogue::askForService()
{
    m_state = State::Examine;
    return wait({command(nextTag() + "EXAMINE INBOX")});
}

Reaction ImapDialogue::onExamineRefused(const QByteArray &answer)
{
    // Some open the mailbox only to programs that say who they are (NetEase: "Unsafe Login").
    if (!startsWithWord(answer, "NO") || !m_capabilities.contains("ID") || std::exchange(m_introduced, true))
        return failAnswered(answer);
    m_state = State::Id;
    return wait({command(nextTag() + "ID (\"name\" \"Facteur\")")});
}

Sending ImapDialogue::farewell() const
{
    return command("bye LOGOUT");
}

QByteArray ImapDialogue::nextTag()
{
    m_tag = 'a' + QByteArray::number(++m_tagNumber);
    return m_tag + ' ';
}

} // namespace Facteur
