// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeSession.h"

namespace Facteur {

/// POP3 as far as a sign-in and a look into an empty mailbox go (RFC 1939, RFC 2449, RFC 2595, RFC 5034), in
/// the words of Dovecot.
class PracticePop3 final : public PracticeSession
{
public:
    using PracticeSession::PracticeSession;

    [[nodiscard]] PracticeReply farewell(Ending ending) const override;

protected:
    [[nodiscard]] QByteArray usualGreeting() const override;
    [[nodiscard]] PracticeReply receiveCommand(const QByteArray &line) override;
    [[nodiscard]] PracticeReply saslReply(PracticeSasl::State state, const PracticeSasl &exchange) override;
    void forget() override { m_userName.clear(); }

private:
    [[nodiscard]] PracticeReply capa(const QByteArray &argument);
    [[nodiscard]] PracticeReply stls(const QByteArray &argument);
    [[nodiscard]] PracticeReply user(const QByteArray &argument);
    [[nodiscard]] PracticeReply pass(const QByteArray &argument);
    [[nodiscard]] PracticeReply auth(const QByteArray &argument);
    [[nodiscard]] PracticeReply quit(const QByteArray &argument);
    [[nodiscard]] PracticeReply noop(const QByteArray &argument);
    [[nodiscard]] PracticeReply stat(const QByteArray &argument);
    [[nodiscard]] PracticeReply list(const QByteArray &argument);
    [[nodiscard]] bool takesUser() const; ///< the commands USER and PASS
    /// Why nobody can sign in now; no lines where one can.
    [[nodiscard]] PracticeReply signInRefusal() const;
    [[nodiscard]] PracticeReply signInReply(const QString &userName, const QString &password);

    QByteArray m_userName; ///< between USER and PASS
};

} // namespace Facteur
