// SPDX-License-Identifier: MIT
#pragma once

#include "Dialogue.h"

#include <QByteArrayList>

namespace Facteur {

/// IMAP4rev1 (RFC 3501), as far as an open mailbox; IMAP4rev2 (RFC 9051) says the same things here.
class ImapDialogue final : public Dialogue
{
public:
    explicit ImapDialogue(const ServerAccess &access);

private:
    Reaction handleLine(const QByteArray &line, LineEnd end) override;
    Reaction requestTls() override;
    Reaction handleTls() override;
    Reaction signIn(SignInMechanism mechanism) override;
    Reaction askForService() override;
    [[nodiscard]] Sending farewell() const override;

    /// state        | after sending        | waits for                  | then
    /// -------------|----------------------|----------------------------|--------------------------------
    /// Greeting     |                      | * OK (7.1.1)               | Capability
    ///              |                      | * OK [CAPABILITY …]        | StartTls, Authenticate or Login
    /// Capability   | CAPABILITY (6.1.1)   | tagged OK                  | StartTls, Authenticate or Login
    /// StartTls     | STARTTLS (6.2.1)     | tagged OK                  | handshake, then Capability anew
    /// Authenticate | AUTHENTICATE (6.2.2) | + challenge, tagged OK     | Examine
    ///              |                      | tagged BAD                 | the next form, or done
    /// Login        | LOGIN (6.2.3)        | + for a literal, tagged OK | Examine
    ///              |                      | tagged BAD                 | the next form, or done
    /// Examine      | EXAMINE INBOX (6.3.2)| tagged OK                  | done, after LOGOUT (6.1.3)
    ///              |                      | tagged NO, the first time  | Id, where that is listed
    /// Id           | ID (RFC 2971 3.1)    | tagged OK, NO or BAD       | Examine
    enum class State
    {
        Greeting,
        Capability,
        StartTls,
        Authenticate,
        Login,
        Examine,
        Id
    };

    Reaction onGreeting(const QByteArray &line);
    Reaction onUntagged(const QByteArray &line);
    Reaction onTagged(const QByteArray &answer);
    Reaction onContinuation(const QByteArray &line);
    Reaction onLogicalLine(const QByteArray &line);

    Reaction askCapability();
    Reaction sendLogin();
    Reaction sendLoginPiece(const QByteArray &before);
    Reaction capabilitiesKnown();
    void learnCapabilities(const QByteArray &words);
    Reaction onExamineRefused(const QByteArray &answer);
    [[nodiscard]] QByteArray nextTag();

    State m_state = State::Greeting;
    int m_tagNumber = 0;
    QByteArray m_tag; ///< of the command that is answered next
    QSet<QByteArray> m_capabilities; ///< in capitals
    bool m_introduced = false;
    QByteArrayList m_loginPieces; ///< still to be sent
    QByteArray m_unfinished; ///< a logical line of which a literal (4.3) is still to come; literals become ""
    qsizetype m_literalLeft = 0; ///< bytes of it
};

} // namespace Facteur
