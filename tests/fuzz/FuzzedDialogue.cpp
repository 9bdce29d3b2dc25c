// SPDX-License-Identifier: MIT
#include "FuzzedDialogue.h"

#include "Require.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumTranscript = 201;
constexpr qsizetype maximumShown = 500;
/// PLAIN with an initial response and without, LOGIN, the protocol's own command, CRAM-MD5.
constexpr int mostForms = 5;

char secretChoice(const QByteArray &settings)
{
    const auto digit =
        std::find_if(settings.cbegin(), settings.cend(), [](char c) { return c >= '0' && c <= '9'; });
    return digit == settings.cend() ? '1' : *digit;
}

/// One line, or in IMAP as many as there are literals that wait for nothing.
bool isCommand(const QByteArray &bytes)
{
    const qsizetype lines = 1 + bytes.count("+}\r\n");
    return bytes.endsWith("\r\n") && bytes.count("\r\n") == lines && bytes.count('\r') == lines
        && bytes.count('\n') == lines && !bytes.contains('\0');
}

/// Whether \a line may end an answer that refuses a command; an IMAP tag stands before it.
bool mayRefuseCommand(Protocol protocol, const QByteArray &line)
{
    switch (protocol) {
    case Protocol::Imap:
        return line.toUpper().contains(" BAD");
    case Protocol::Pop3:
        return line.startsWith("-ERR");
    case Protocol::Smtp:
        return line.startsWith("50");
    }
    Q_UNREACHABLE();
}

bool asksForService(const QByteArray &bytes)
{
    return bytes.endsWith(" EXAMINE INBOX\r\n") || bytes == "STAT\r\n" || bytes.startsWith("MAIL FROM:<");
}

} // namespace

FuzzedDialogue::FuzzedDialogue(Protocol protocol, const QByteArray &input)
    : m_settings(input.left(input.indexOf('\n')))
    , m_lines(input.mid(m_settings.size() + 1).split('\n'))
    , m_secret(secretChoice(m_settings))
    , m_access(access(protocol))
    , m_dialogue(Dialogue::create(
          m_access, m_secret.userName(), has('p') ? Dialogue::Purpose::Probe : Dialogue::Purpose::SignIn))
    , m_encrypted(security() == Security::Tls)
{
}

Security FuzzedDialogue::security() const
{
    if (has('n'))
        return Security::None;
    return has('s') ? Security::StartTls : Security::Tls;
}

ServerAccess FuzzedDialogue::access(Protocol protocol) const
{
    ServerAccess access;
    access.endpoint = {protocol, u"mail.jardin.example"_s, 993, security()};
    access.userName = m_secret.userName();
    access.password = m_secret.password();
    access.authenticate = protocol != Protocol::Smtp || !has('w');
    access.programStaysPlain = has('l');
    access.cleartextConsent = has('c');
    return access;
}

void FuzzedDialogue::play()
{
    const QByteArray unfinished = m_lines.takeLast();
    take(m_dialogue->start());
    for (QByteArray &line : m_lines) {
        const LineEnd end = line.endsWith('\r') ? LineEnd::CrLf : LineEnd::Lf;
        if (end == LineEnd::CrLf)
            line.chop(1);
        tell(m_secret.expanded(line), end);
    }
    const QByteArray rest = m_secret.expanded(unfinished);
    take(m_dialogue->closed(rest));
    require(m_ended, "a dialogue ends when the connection is closed");
    tell(rest, LineEnd::Lf);
    take(m_dialogue->closed(rest));
    checkTranscript();
}

void FuzzedDialogue::tell(const QByteArray &line, LineEnd end)
{
    if (!m_ended) {
        checkFailure(m_dialogue->interrupted(Incident::DeadlinePassed));
        checkFailure(m_dialogue->interrupted(Incident::Answered, line));
    }
    m_refused = m_refused || mayRefuseCommand(m_access.endpoint.protocol, line);
    const bool injected = m_injects;
    take(m_dialogue->receive(line, end));
    if (injected)
        require(m_ended, "what comes before TLS ends the dialogue", QString::fromUtf8(line));
}

void FuzzedDialogue::take(const Reaction &reaction)
{
    require(
        !m_ended || (reaction.send.isEmpty() && reaction.next == Next::Wait), "nothing comes after the end");
    require(reaction.failure.has_value() == (reaction.next == Next::Fail), "who fails says why");
    for (const Sending &sending : reaction.send)
        checkSending(sending);
    switch (reaction.next) {
    case Next::Wait:
        return;
    case Next::StartTls:
        require(!m_encrypted, "TLS begins once");
        m_injects = has('i');
        if (m_injects)
            return;
        m_encrypted = true;
        take(m_dialogue->tlsEstablished());
        return;
    case Next::Done:
        m_ended = true;
        checkDone();
        return;
    case Next::Fail:
        m_ended = true;
        checkFailure(*reaction.failure);
        return;
    }
}

void FuzzedDialogue::checkSending(const Sending &sending)
{
    const QString bytes = QString::fromUtf8(sending.bytes);
    require(isCommand(sending.bytes), "each sending is one command", bytes);
    if (asksForService(sending.bytes))
        checkService();
    if (sending.secret)
        checkSecret();
    else
        require(!m_secret.isIn(bytes), "what holds the password is sent as a secret", bytes);
    if (sending.secret)
        m_secret.addSent(sending.bytes);
}

void FuzzedDialogue::checkSecret()
{
    require(!m_secretSent || m_refused, "there is one attempt that is judged");
    require(++m_secrets <= mostForms, "there is one attempt in each form");
    require(m_asked == 0, "who is in does not sign in");
    m_secretSent = true;
    m_refused = false;
    require(!has('p'), "a probe has no password");
    require(m_access.authenticate, "who does not sign in sends no password");
    require(m_encrypted || (has('c') && security() == Security::None),
        "no password in the clear without consent");
}

void FuzzedDialogue::checkService()
{
    require(++m_asked <= 2, "what the account is for is asked once, or once more after an introduction");
    require(m_secretSent == m_access.authenticate && !has('p'), "it is asked behind the sign-in");
}

void FuzzedDialogue::checkFailure(const Failure &failure) const
{
    require(failure.step == m_dialogue->step(), "a failure says where");
    require(failure.serverSaid.size() <= maximumShown, "what the server said is shown in brief");
    requireDisplayable(failure.serverSaid);
    m_secret.requireAbsent(failure.serverSaid);
    require(failure.answeredBy.isEmpty() || failure.cause == Cause::ProtocolWrong,
        "only another service is named");
    require(failure.answeredBy.size() <= 4, "a service is a word of ours", failure.answeredBy);
    const bool ofStartTls = failure.cause == Cause::StartTlsMissing || failure.cause == Cause::StartTlsFailed;
    require(!ofStartTls || security() != Security::Tls, "TLS from the first byte knows no STARTTLS");
    require(failure.cause != Cause::AuthCleartextRefused || (!m_encrypted && !has('c')),
        "what is protected is not refused");
}

void FuzzedDialogue::checkDone() const
{
    const bool signsIn = m_access.authenticate && !has('p');
    require(m_secretSent == signsIn, "well is what was proven");
    require((m_asked > 0) != has('p'), "the sign-in alone proves nothing");
    require(m_encrypted || security() == Security::None, "the security asked for was kept");
    require(m_dialogue->isEncrypted() == m_encrypted, "it knows whether the line is encrypted");
    require(m_encrypted || !m_secretSent || m_dialogue->isUnprotected(),
        "a sign-in in the clear is called unprotected");
}

void FuzzedDialogue::checkTranscript() const
{
    require(m_dialogue->passwordSent() == m_secretSent, "it counts its attempts");
    const QStringList &transcript = m_dialogue->transcript();
    require(transcript.size() <= maximumTranscript, "a transcript is short");
    for (const QString &line : transcript) {
        require(line.size() <= maximumShown + 3, "a line of the transcript is short", line);
        requireDisplayable(line);
        m_secret.requireAbsent(line);
    }
}

void playDialogue(Protocol protocol, const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    FuzzedDialogue(protocol, input).play();
}

} // namespace Facteur
