// SPDX-License-Identifier: MIT
#pragma once

#include "Classifier.h"
#include "LineEnd.h"
#include "MailSettings.h"
#include "Reaction.h"
#include "ServerOffer.h"
#include "Transcript.h"

#include <memory>

namespace Facteur {

/// The client's half of a conversation with a mail server, from the greeting to what the account is for, as a
/// pure state machine: lines in, reactions out. Knows no socket, no timer, no clock. Decides what is proven
/// and what never happens (a password over an unprotected line without consent, a second one that is judged);
/// the protocols only know how their commands are spelled.
class Dialogue
{
public:
    enum class Purpose
    {
        SignIn,
        Probe, ///< only to know whether a sign-in would be possible: ends, well, where it would begin
    };

    /// The dialogue for \a access's protocol. \a emailAddress: for MAIL FROM.
    [[nodiscard]] static std::unique_ptr<Dialogue> create(
        const ServerAccess &access, const QString &emailAddress, Purpose purpose = Purpose::SignIn);
    virtual ~Dialogue();
    Q_DISABLE_COPY_MOVE(Dialogue)

    /// The connection stands (with Security::Tls encrypted and verified). Clients wait for the greeting in
    /// all three protocols.
    [[nodiscard]] Reaction start();
    /// The server's next \a line, without its line \a end.
    [[nodiscard]] Reaction receive(const QByteArray &line, LineEnd end);
    /// The handshake asked for by Next::StartTls is through, the certificate verified.
    [[nodiscard]] Reaction tlsEstablished();
    /// The server closed the connection; \a rest is what came after its last line end.
    [[nodiscard]] Reaction closed(const QByteArray &rest);
    /// The line failed while the dialogue waited, or another one to the same port got an \a answer.
    [[nodiscard]] Failure interrupted(Incident incident, const QByteArray &answer = {}) const;

    /// What is under way, from Greet on. With STARTTLS, Encrypt comes after Greet.
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    /// The mail program would send, or the test has sent, the password over an unprotected line
    /// (SideReport::unprotected).
    [[nodiscard]] bool isUnprotected() const { return m_unprotected; }
    /// The server counts an attempt to sign in.
    [[nodiscard]] bool passwordSent() const { return m_secretSent; }
    /// "C: …" and "S: …", without a secret.
    [[nodiscard]] const QStringList &transcript() const { return m_transcript.lines(); }

protected:
    Dialogue(ServerAccess access, Protocol protocol);

    virtual Reaction handleLine(const QByteArray &line, LineEnd end) = 0;
    virtual Reaction requestTls() = 0;
    virtual Reaction handleTls() = 0; ///< forgets what was learnt before, and asks anew
    virtual Reaction signIn(SignInMechanism mechanism) = 0;
    /// Asks for what the account is for (EXAMINE, STAT, MAIL FROM): behind the sign-in, or, with SMTP, where
    /// nobody signs in.
    virtual Reaction askForService() = 0;
    virtual Sending farewell() const = 0;

    /// To be returned once the server's abilities are known, before TLS and after it: goes on to what is
    /// next.
    Reaction abilitiesKnown(const ServerOffer &offer);
    /// The answer to a SASL \a challenge, in base64.
    Reaction answerChallenge(const QByteArray &challenge);
    /// Begins a SASL exchange: \a command ("AUTH ", "a1 AUTHENTICATE ") and the mechanism, with the initial
    /// response where \a maximumLength (0: none), in bytes with the line end, has room for it.
    Reaction beginSasl(SignInMechanism mechanism, const QByteArray &command, qsizetype maximumLength);

    /// The server does not sign in: \a answer judges what it was given, or refuses the form in which it was
    /// given; then the next form is tried.
    Reaction signInRefused(const QByteArray &answer);
    /// \a answer refuses what is tried once more in another way. Kept for a server that says no more.
    void keepRefusal(const QByteArray &answer) { m_refusal = answer; }
    /// \a answer, fit for Facts::answer, is not what the dialogue can go on with. Takes leave, except where
    /// leave would be understood as something else (a pending challenge).
    Reaction failAnswered(const QByteArray &answer, bool takeLeave = true);
    Reaction fail(Cause cause, const QByteArray &serverSaid = {}, bool takeLeave = true);
    /// The server signs in. Believed only where the password was really sent.
    Reaction signedIn(const QByteArray &answer);
    /// The server does what the account is for.
    Reaction served();

    [[nodiscard]] static Reaction wait(QList<Sending> send = {});
    [[nodiscard]] static Sending command(const QByteArray &text);
    [[nodiscard]] static Reaction upgrade();

    [[nodiscard]] const ServerAccess &access() const { return m_access; }

private:
    Reaction record(Reaction reaction);
    [[nodiscard]] Reaction done() const;
    Reaction goOnInTheClear(const ServerOffer &offer);
    Reaction goOnToSignIn(const ServerOffer &offer);
    [[nodiscard]] Failure failure(Cause cause, const QByteArray &answer) const;
    [[nodiscard]] Facts facts(Incident incident, const QByteArray &answer = {}) const;

    ServerAccess m_access;
    Protocol m_protocol;
    Purpose m_purpose = Purpose::SignIn;
    Step m_step = Step::Greet;
    bool m_encrypted;
    bool m_unprotected = false;
    bool m_greeted = false;
    bool m_awaitsTls = false;
    bool m_ended = false;
    bool m_secretSent = false;
    bool m_signingIn = false; ///< or asking for the service without
    SignInForms m_forms;
    QByteArray m_refusal; ///< of a form, after which another one is under way
    std::optional<SaslExchange> m_sasl;
    Redactor m_redactor;
    Transcript m_transcript;
};

} // namespace Facteur
