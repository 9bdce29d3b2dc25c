// SPDX-License-Identifier: MIT
#pragma once

#include "Dialogue.h"
#include "SmtpReply.h"

namespace Facteur {

/// SMTP submission (RFC 5321, RFC 6409) with STARTTLS (RFC 3207) and AUTH (RFC 4954), as far as the
/// answer to whether this address may send, signed in or not. Sends no mail.
class SmtpDialogue final : public Dialogue
{
public:
    SmtpDialogue(const ServerAccess &access, const QString &emailAddress);

private:
    Reaction handleLine(const QByteArray &line, LineEnd end) override;
    Reaction requestTls() override;
    Reaction handleTls() override;
    Reaction signIn(SignInMechanism mechanism) override;
    Reaction askForService() override;
    [[nodiscard]] Sending farewell() const override;

    /// state    | after sending                | waits for            | then
    /// ---------|------------------------------|----------------------|---------------------------------
    /// Greeting |                              | 220 (RFC 5321 3.1)   | Ehlo
    /// Ehlo     | EHLO (RFC 5321 4.1.1.1)      | 250                  | StartTls, Auth or Mail
    ///          |                              | 500, 502             | Helo
    ///          |                              | 5yz to our name      | Ehlo, with another one, once
    /// Helo     | HELO (RFC 5321 4.1.1.1)      | 250                  | as Ehlo, with nothing on offer
    /// StartTls | STARTTLS (RFC 3207 4)        | 220                  | handshake, then Ehlo anew
    /// Auth     | AUTH (RFC 4954 4)            | 334 challenge, 235   | Mail
    ///          |                              | 500 to 504           | the next form, or done
    /// Mail     | MAIL FROM (RFC 5321 4.1.1.2) | 250                  | done, after RSET and QUIT
    enum class State
    {
        Greeting,
        Ehlo,
        Helo,
        StartTls,
        Auth,
        Mail
    };

    Reaction onReply();
    Reaction onGreeting();
    Reaction onEhlo();
    Reaction onHelo();
    Reaction onAuth();
    Reaction onMail();
    Reaction sayHello(State state, const QByteArray &verb);
    void learn(const QByteArray &line);

    [[nodiscard]] bool takesAnotherName();

    QString m_emailAddress;
    QByteArray m_ownName; ///< by which we introduce ourselves
    State m_state = State::Greeting;
    SmtpReply m_reply;
    ServerOffer m_offer;
    bool m_takesUtf8 = false; ///< SMTPUTF8 (RFC 6531)
};

} // namespace Facteur
