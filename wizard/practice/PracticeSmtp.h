// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeSession.h"

namespace Facteur {

/// A submission server as far as a sign-in goes (RFC 5321, RFC 3207, RFC 4954, RFC 6409), in the words of
/// Postfix. Takes a sender after a sign-in, but no recipient: no mail ever comes in.
class PracticeSmtp final : public PracticeSession
{
public:
    using PracticeSession::PracticeSession;

    [[nodiscard]] PracticeReply farewell(Ending ending) const override;

protected:
    [[nodiscard]] QByteArray usualGreeting() const override;
    [[nodiscard]] PracticeReply receiveCommand(const QByteArray &line) override;
    [[nodiscard]] PracticeReply saslReply(PracticeSasl::State state, const PracticeSasl &exchange) override;
    void forget() override;

private:
    [[nodiscard]] PracticeReply ehlo(const QByteArray &argument);
    [[nodiscard]] PracticeReply helo(const QByteArray &argument);
    [[nodiscard]] PracticeReply startTls(const QByteArray &argument);
    [[nodiscard]] PracticeReply auth(const QByteArray &argument);
    [[nodiscard]] PracticeReply mail(const QByteArray &argument);
    [[nodiscard]] PracticeReply rcpt(const QByteArray &argument);
    [[nodiscard]] PracticeReply data(const QByteArray &argument);
    [[nodiscard]] PracticeReply rset(const QByteArray &argument);
    [[nodiscard]] PracticeReply noop(const QByteArray &argument);
    [[nodiscard]] PracticeReply quit(const QByteArray &argument);

    [[nodiscard]] PracticeReply signInReply(const QString &userName, const QString &password);

    bool m_greeted = false; ///< EHLO or HELO came
    bool m_hasSender = false;
};

} // namespace Facteur
