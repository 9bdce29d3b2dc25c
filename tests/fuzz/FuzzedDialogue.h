// SPDX-License-Identifier: MIT
#pragma once

#include "Dialogue.h"
#include "FuzzedSecret.h"

#include <optional>

namespace Facteur {

/// A conversation with a server that says whatever the input has, and all that a dialogue promises, whatever
/// it is told.
///
/// The first line of the input chooses the settings, by letters: t, s, n: TLS (the default), STARTTLS, SSL
/// off; c: consent to an unprotected sign-in; l: the mail program stays plain; w: without sign-in (SMTP
/// only); p: only probes; i: what follows the answer to STARTTLS comes before TLS; a digit: the secret
/// (FuzzedSecret.h). Every other line is the server's, with the line end that it has in the input; {password}
/// and the like in it are echoes. TLS succeeds where it is asked for, and at the end the server closes the
/// connection.
class FuzzedDialogue
{
public:
    FuzzedDialogue(Protocol protocol, const QByteArray &input);

    void play();

private:
    void tell(const QByteArray &line, LineEnd end);
    void take(const Reaction &reaction);
    void checkSending(const Sending &sending);
    void checkSecret();
    void checkService();
    void checkFailure(const Failure &failure) const;
    void checkDone() const;
    void checkTranscript() const;

    [[nodiscard]] bool has(char setting) const { return m_settings.contains(setting); }
    [[nodiscard]] Security security() const;
    [[nodiscard]] ServerAccess access(Protocol protocol) const;

    QByteArray m_settings;
    QByteArrayList m_lines;
    FuzzedSecret m_secret;
    ServerAccess m_access;
    std::unique_ptr<Dialogue> m_dialogue;
    bool m_encrypted;
    bool m_injects = false; ///< TLS is about to begin, but first there is another line
    bool m_ended = false;
    bool m_secretSent = false;
    bool m_refused = false; ///< since then the server may have refused a command
    int m_secrets = 0; ///< sent
    int m_asked = 0; ///< for what the account is for
};

/// The body of a fuzz target.
void playDialogue(Protocol protocol, const uint8_t *data, size_t size);

} // namespace Facteur
