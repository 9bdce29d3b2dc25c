// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace Facteur {

/// The server's side of one SASL exchange: PLAIN (RFC 4616) or LOGIN. It only fetches the name and the
/// password; whether they are right is decided elsewhere.
class PracticeSasl
{
public:
    enum class State
    {
        Challenged, ///< challenge() is to be sent, and receive() waits for the answer
        Complete, ///< userName() and password() are there
        Cancelled, ///< the client sent "*"
        Malformed, ///< not base64, or not what the mechanism wants
        UnknownMechanism,
    };

    /// Begins with \a mechanism (any case) and the initial response as it was sent: base64, "=" for an empty
    /// one (RFC 4954 section 4), or nothing at all.
    State start(const QByteArray &mechanism, const QByteArray &initialResponse);
    /// Takes the client's next line.
    State receive(const QByteArray &line);

    [[nodiscard]] QByteArray challenge() const; ///< in base64; empty for PLAIN
    [[nodiscard]] QString userName() const { return m_userName; }
    [[nodiscard]] QString password() const { return m_password; }

private:
    enum class Expect
    {
        Nothing,
        PlainMessage,
        UserName,
        Password
    };

    State takePlain(const QByteArray &message);

    Expect m_expect = Expect::Nothing;
    QString m_userName;
    QString m_password;
};

} // namespace Facteur
