// SPDX-License-Identifier: MIT
#pragma once

#include "Dialogue.h"

namespace Facteur {

/// POP3 (RFC 1939) with CAPA (RFC 2449), STLS (RFC 2595) and AUTH (RFC 5034), as far as an open
/// mailbox.
class Pop3Dialogue final : public Dialogue
{
public:
    explicit Pop3Dialogue(const ServerAccess &access);

private:
    Reaction handleLine(const QByteArray &line, LineEnd end) override;
    Reaction requestTls() override;
    Reaction handleTls() override;
    Reaction signIn(SignInMechanism mechanism) override;
    Reaction askForService() override;
    [[nodiscard]] Sending farewell() const override;

    /// state      | after sending         | waits for                         | then
    /// -----------|-----------------------|-----------------------------------|---------------------------
    /// Greeting   |                       | +OK (RFC 1939 4)                  | Capa
    /// Capa       | CAPA (RFC 2449 5)     | +OK                               | CapaList
    ///            |                       | -ERR: no CAPA, so USER it is      | User
    /// CapaList   |                       | lines up to "."                   | StartTls, Sasl or User
    /// StartTls   | STLS (RFC 2595 4)     | +OK                               | handshake, then Capa anew
    /// Sasl       | AUTH (RFC 5034 4)     | + challenge, +OK                  | Stat
    ///            |                       | -ERR that refuses the command     | the next form, or done
    /// User       | USER (RFC 1939 7)     | +OK                               | Pass
    /// Pass       | PASS (RFC 1939 7)     | +OK                               | Stat
    /// Stat       | STAT (RFC 1939 5)     | +OK                               | done, after QUIT
    enum class State
    {
        Greeting,
        Capa,
        CapaList,
        StartTls,
        Sasl,
        User,
        Pass,
        Stat
    };

    Reaction onCapaList(const QByteArray &line);
    Reaction onAccepted(const QByteArray &line);
    Reaction onRefused(const QByteArray &line);
    Reaction askCapa();
    Reaction sendPass();

    State m_state = State::Greeting;
    ServerOffer m_offer;
};

} // namespace Facteur
