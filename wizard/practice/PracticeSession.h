// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeMailbox.h"
#include "PracticeSasl.h"
#include "PracticeScript.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace Facteur {

/// What a session answers, and what comes after it.
struct PracticeReply
{
    enum class Next
    {
        Wait,
        StartTls,
        Close
    };

    QByteArrayList lines; ///< without line ends
    Next next = Next::Wait;

    bool operator==(const PracticeReply &) const = default;
};

/// One conversation of the practice server with a client: takes lines, gives lines, knows nothing of sockets.
/// Nobody can sign in before TLS, unless the script says so, and no answer tells whether the name or the
/// password was wrong.
class PracticeSession
{
public:
    /// Why the server ends a conversation by itself.
    enum class Ending
    {
        Idle,
        LineTooLong
    };

    PracticeSession(PracticeMailbox mailbox, bool encrypted, PracticeScript script = {});
    virtual ~PracticeSession();
    Q_DISABLE_COPY_MOVE(PracticeSession)

    [[nodiscard]] PracticeReply greeting() const;
    /// Answers one line, given without its line end.
    [[nodiscard]] PracticeReply receive(const QByteArray &line);
    /// To be called after PracticeReply::Next::StartTls; what was said before TLS is forgotten.
    void tlsEstablished();
    /// The last words, before the connection is closed.
    [[nodiscard]] virtual PracticeReply farewell(Ending ending) const = 0;

protected:
    [[nodiscard]] virtual QByteArray usualGreeting() const = 0;
    /// Answers a line that belongs to no SASL exchange.
    [[nodiscard]] virtual PracticeReply receiveCommand(const QByteArray &line) = 0;
    /// Words the state of a SASL exchange, which is over unless it is Challenged.
    [[nodiscard]] virtual PracticeReply saslReply(
        PracticeSasl::State state, const PracticeSasl &exchange) = 0;
    virtual void forget() { }

    [[nodiscard]] PracticeReply startSasl(const QByteArray &mechanism, const QByteArray &initialResponse);
    /// True where the mailbox takes them; the session is signed in from then on.
    [[nodiscard]] bool signIn(const QString &userName, const QString &password);

    /// What the script says to them; empty: what the mailbox makes of them.
    [[nodiscard]] QByteArray toCredentials(const QString &userName, const QString &password) const;

    [[nodiscard]] const PracticeScript &script() const { return m_script; }
    [[nodiscard]] const PracticeMailbox &mailbox() const { return m_mailbox; }
    /// The mechanisms that can be used now, as \a separator joins them; the first one has it before it, too.
    [[nodiscard]] QByteArray mechanismsAfter(const QByteArray &separator) const;
    [[nodiscard]] bool maySignIn() const { return m_encrypted || m_script.signsInUnprotected; }
    [[nodiscard]] bool offersTls() const { return !m_encrypted && m_script.offersStartTls; }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    [[nodiscard]] bool isSignedIn() const { return m_signedIn; }

private:
    [[nodiscard]] PracticeReply continueSasl(PracticeSasl::State state);

    PracticeMailbox m_mailbox;
    PracticeScript m_script;
    bool m_encrypted;
    bool m_signedIn = false;
    std::optional<PracticeSasl> m_sasl; ///< while an exchange goes on
};

} // namespace Facteur
