// SPDX-License-Identifier: MIT
#include "Dialogue.h"

#include "Echo.h"
#include "ImapDialogue.h"
#include "Pop3Dialogue.h"
#include "Service.h"
#include "SignInAnswer.h"
#include "SmtpDialogue.h"

namespace Facteur {

namespace {
/// Of an answer, in bytes: what it means is said at its beginning, and a MiB takes a while to look through.
constexpr qsizetype mostClassified = 4096;
} // namespace

std::unique_ptr<Dialogue> Dialogue::create(
    const ServerAccess &access, const QString &emailAddress, Purpose purpose)
{
    const auto created = [&]() -> std::unique_ptr<Dialogue> {
        switch (access.endpoint.protocol) {
        case Protocol::Imap:
            return std::make_unique<ImapDialogue>(access);
        case Protocol::Pop3:
            return std::make_unique<Pop3Dialogue>(access);
        case Protocol::Smtp:
            return std::make_unique<SmtpDialogue>(access, emailAddress);
        }
        Q_UNREACHABLE();
    };
    std::unique_ptr<Dialogue> dialogue = created();
    dialogue->m_purpose = purpose;
    return dialogue;
}

Dialogue::Dialogue(ServerAccess access, Protocol protocol)
    : m_access(std::move(access))
    , m_protocol(protocol)
    , m_encrypted(m_access.endpoint.security == Security::Tls)
    , m_redactor(m_access.userName, m_access.password)
{
}

Dialogue::~Dialogue() = default;

Reaction Dialogue::start()
{
    return wait();
}

Reaction Dialogue::receive(const QByteArray &line, LineEnd end)
{
    if (m_ended)
        return wait();
    m_transcript.received(line, m_redactor);
    if (m_awaitsTls)
        return record(fail(classify(facts(Incident::BytesBeforeTls)), {}, false));
    Reaction reaction = record(handleLine(line, end));
    m_greeted = true;
    return reaction;
}

Reaction Dialogue::tlsEstablished()
{
    m_awaitsTls = false;
    m_encrypted = true;
    m_step = Step::SignIn;
    return record(handleTls());
}

Reaction Dialogue::closed(const QByteArray &rest)
{
    if (m_ended)
        return wait();
    if (!rest.isEmpty())
        m_transcript.received(rest, m_redactor);
    if (!m_refusal.isEmpty() && rest.isEmpty()) // that was its last word
        return record(m_signingIn ? fail(Cause::AuthMechanismMissing, m_refusal, false)
                                  : failAnswered(m_refusal, false));
    return record(fail(classify(facts(Incident::ConnectionClosed, rest)), rest, false));
}

Failure Dialogue::interrupted(Incident incident, const QByteArray &answer) const
{
    return failure(classify(facts(incident, answer)), answer);
}

Reaction Dialogue::abilitiesKnown(const ServerOffer &offer)
{
    m_refusal.clear();
    if (m_encrypted)
        return goOnToSignIn(offer);
    if (!offer.startTls)
        return goOnInTheClear(offer);
    const bool judgesPlain = m_access.programStaysPlain && m_access.authenticate;
    const bool takesNothing = offer.formsFor(m_access.userName, m_access.password).isEmpty();
    if (judgesPlain && takesNothing && !(m_access.signsInByBrowser && offer.takesTokens())) {
        m_step = Step::SignIn;
        return fail(Cause::AuthRequiresTls);
    }
    m_unprotected = m_access.programStaysPlain;
    m_step = Step::Encrypt;
    return requestTls();
}

Reaction Dialogue::goOnInTheClear(const ServerOffer &offer)
{
    if (m_access.endpoint.security != Security::None) {
        m_step = Step::Encrypt;
        return fail(Cause::StartTlsMissing);
    }
    m_step = Step::SignIn;
    if (m_access.authenticate && !m_access.cleartextConsent)
        return fail(Cause::AuthCleartextRefused);
    m_unprotected = m_access.authenticate;
    return goOnToSignIn(offer);
}

Reaction Dialogue::goOnToSignIn(const ServerOffer &offer)
{
    m_forms = offer.formsFor(m_access.userName, m_access.password);
    if (m_access.signsInByBrowser && m_access.authenticate && (offer.takesTokens() || !m_forms.isEmpty()))
        return done();
    m_step = Step::SignIn;
    m_signingIn = true;
    if (!m_access.authenticate)
        return m_purpose == Purpose::Probe ? done() : askForService();
    if (m_forms.isEmpty())
        return fail(offer.noFormCause(m_protocol, m_encrypted));
    return m_purpose == Purpose::Probe ? done() : signIn(m_forms.mechanism());
}

Reaction Dialogue::signInRefused(const QByteArray &answer)
{
    if (!refusesCommand(m_protocol, facts(Incident::Answered, answer).answer))
        return failAnswered(answer);
    m_forms.refused();
    if (m_forms.isEmpty())
        return fail(Cause::AuthMechanismMissing, answer);
    keepRefusal(answer);
    return signIn(m_forms.mechanism());
}

Reaction Dialogue::beginSasl(SignInMechanism mechanism, const QByteArray &command, qsizetype maximumLength)
{
    m_sasl.emplace(mechanism, m_access.userName, m_access.password);
    const QByteArray start = command + m_sasl->mechanismName();
    const auto initial = m_forms.mayRespondAtOnce() ? m_sasl->initialResponse() : std::nullopt;
    if (!initial || start.size() + 1 + initial->base64.size() + 2 > maximumLength)
        return wait({Dialogue::command(start)});
    m_forms.respondsAtOnce();
    // The server answers with its verdict, or with a challenge that there is nothing left to say to.
    (void)m_sasl->respond({});
    return wait({{start + ' ' + initial->base64 + "\r\n", initial->secret,
        QString::fromLatin1(start) + u' ' + initial->record}});
}

Reaction Dialogue::answerChallenge(const QByteArray &challenge)
{
    const auto response = m_sasl ? m_sasl->respond(challenge) : std::nullopt;
    if (!response)
        return fail(Cause::ProtocolUnexpected, challenge, false);
    m_redactor.add(response->proof);
    if (response->secret)
        m_redactor.add(response->base64);
    return wait({{response->base64 + "\r\n", response->secret, response->record}});
}

Reaction Dialogue::failAnswered(const QByteArray &answer, bool takeLeave)
{
    return fail(classify(facts(Incident::Answered, answer)), answer, takeLeave);
}

Reaction Dialogue::fail(Cause cause, const QByteArray &serverSaid, bool takeLeave)
{
    Reaction reaction;
    if (takeLeave)
        reaction.send.append(farewell());
    reaction.next = Next::Fail;
    reaction.failure = failure(cause, serverSaid);
    return reaction;
}

Failure Dialogue::failure(Cause cause, const QByteArray &answer) const
{
    return {cause, m_step, m_redactor.displayable(answer),
        cause == Cause::ProtocolWrong ? answeringService(answer) : QString()};
}

Reaction Dialogue::signedIn(const QByteArray &answer)
{
    if (!m_secretSent)
        return fail(Cause::ProtocolUnexpected, answer);
    m_refusal.clear();
    m_step = lastStep(sideOf(m_protocol));
    return askForService();
}

Reaction Dialogue::served()
{
    m_step = lastStep(sideOf(m_protocol));
    return done();
}

Reaction Dialogue::done() const
{
    return {{farewell()}, Next::Done, {}};
}

Reaction Dialogue::wait(QList<Sending> send)
{
    return {std::move(send), Next::Wait, {}};
}

Sending Dialogue::command(const QByteArray &text)
{
    return {text + "\r\n", false, {}};
}

Reaction Dialogue::upgrade()
{
    return {{}, Next::StartTls, {}};
}

Reaction Dialogue::record(Reaction reaction)
{
    for (const Sending &sending : std::as_const(reaction.send)) {
        m_transcript.sent(sending);
        m_secretSent = m_secretSent || sending.secret;
        if (sending.secret)
            m_refusal.clear(); // whatever comes now is about the password
        m_redactor.noteSending(sending.secret);
    }
    m_awaitsTls = reaction.next == Next::StartTls;
    m_ended = reaction.next == Next::Done || reaction.next == Next::Fail;
    return reaction;
}

Facts Dialogue::facts(Incident incident, const QByteArray &answer) const
{
    return {incident, m_step, m_protocol, m_encrypted, m_access.endpoint.security != Security::Tls,
        m_access.authenticate, m_greeted, m_secretSent,
        withoutEcho(
            withoutEcho(answer.left(mostClassified), m_access.userName, {}), m_access.password, "password"),
        m_signingIn};
}

} // namespace Facteur
