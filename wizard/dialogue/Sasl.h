// SPDX-License-Identifier: MIT
#pragma once

#include "Wipe.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Facteur {

/// The ways to sign in, best first (spec §3).
enum class SignInMechanism
{
    Plain, ///< SASL PLAIN (RFC 4616)
    Login, ///< SASL LOGIN (draft-murchison-sasl-login)
    Native, ///< the protocol's own command: IMAP LOGIN, POP3 USER and PASS
    CramMd5, ///< SASL CRAM-MD5 (RFC 2195)
};

/// Those of them that the server offers, the best first. \a sasl: the names offered, in capitals.
[[nodiscard]] QList<SignInMechanism> offeredMechanisms(const QSet<QByteArray> &sasl, bool nativeOffered);

/// The message of SASL PLAIN (RFC 4616, section 2), not yet in base64; without an authorization identity.
[[nodiscard]] QByteArray saslPlain(const QByteArray &userName, const QByteArray &password);

/// The client's half of one SASL exchange. Everything goes in and out in base64 (RFC 4422, appendix B).
class SaslExchange
{
public:
    struct Response
    {
        ~Response()
        {
            if (secret)
                wipe(base64);
            wipe(proof);
        }

        QByteArray base64;
        bool secret = false;
        QString record; ///< for the transcript
        QByteArray proof; ///< what else must never be shown, as bytes: the digest of CRAM-MD5
    };

    /// \a mechanism is not Native. Names and passwords travel as UTF-8.
    SaslExchange(SignInMechanism mechanism, const QString &userName, const QString &password);
    ~SaslExchange();
    Q_DISABLE_COPY_MOVE(SaslExchange)

    [[nodiscard]] QByteArray mechanismName() const;
    /// What may stand in the command itself; nothing where the server speaks first. To be used instead of the
    /// first respond().
    [[nodiscard]] std::optional<Response> initialResponse() const;
    /// The answer to the server's next \a challenge; nothing where it cannot be answered.
    [[nodiscard]] std::optional<Response> respond(const QByteArray &challenge);

private:
    [[nodiscard]] std::optional<Response> loginResponse(int round) const;
    [[nodiscard]] std::optional<Response> cramMd5Response(const QByteArray &challenge) const;

    SignInMechanism m_mechanism;
    QByteArray m_userName;
    QByteArray m_password;
    int m_round = 0;
};

} // namespace Facteur
