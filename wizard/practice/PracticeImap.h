// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeImapCommand.h"
#include "PracticeSession.h"

namespace Facteur {

/// IMAP as far as a sign-in goes (RFC 3501, RFC 4959, RFC 5530), in the words of Dovecot.
class PracticeImap final : public PracticeSession
{
public:
    using PracticeSession::PracticeSession;

    [[nodiscard]] PracticeReply farewell(Ending ending) const override;

protected:
    [[nodiscard]] QByteArray usualGreeting() const override;
    [[nodiscard]] PracticeReply receiveCommand(const QByteArray &line) override;
    [[nodiscard]] PracticeReply saslReply(PracticeSasl::State state, const PracticeSasl &exchange) override;
    void forget() override { m_command = {}; }

private:
    [[nodiscard]] PracticeReply run(const QByteArrayList &words);
    [[nodiscard]] PracticeReply capability(const QByteArrayList &words);
    [[nodiscard]] PracticeReply noop(const QByteArrayList &words);
    [[nodiscard]] PracticeReply logout(const QByteArrayList &words);
    [[nodiscard]] PracticeReply startTls(const QByteArrayList &words);
    [[nodiscard]] PracticeReply authenticate(const QByteArrayList &words);
    [[nodiscard]] PracticeReply login(const QByteArrayList &words);
    [[nodiscard]] PracticeReply select(const QByteArrayList &words);
    [[nodiscard]] PracticeReply examine(const QByteArrayList &words);
    /// The empty INBOX (RFC 3501 sections 6.3.1 and 6.3.2).
    [[nodiscard]] PracticeReply open(const QByteArrayList &words, const QByteArray &command);
    [[nodiscard]] bool takesLogin() const; ///< the command
    /// Why nobody can sign in now; no lines where one can.
    [[nodiscard]] PracticeReply signInRefusal(const QByteArrayList &words) const;
    [[nodiscard]] PracticeReply signInReply(const QString &userName, const QString &password);
    [[nodiscard]] QByteArray capabilities() const;

    PracticeImapCommand m_command; ///< as far as it has arrived
    QByteArray m_tag; ///< of the sign-in that goes on
};

} // namespace Facteur
