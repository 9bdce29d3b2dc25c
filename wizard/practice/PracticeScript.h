// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Facteur {

/// What one session says otherwise than a good server, without tags and line ends; empty: as usual.
struct PracticeScript
{
    QByteArray greeting;
    bool endsAfterGreeting = false;
    bool isSilent = false; ///< it never says anything
    QByteArrayList mechanisms = {"PLAIN", "LOGIN"}; ///< empty: it signs nobody in
    bool offersStartTls = true;
    bool signsInUnprotected = false; ///< passwords are taken without TLS, too
    QByteArray toStartTls;
    QByteArray toCredentials; ///< whatever they are, but with takesTheRight
    bool takesTheRight = false; ///< toCredentials is for those that the mailbox does not take
    QByteArray behindSignIn; ///< to EXAMINE and SELECT, to STAT, to MAIL

    /// Whether \a mechanism, in any case, can be used.
    [[nodiscard]] bool offers(const QByteArray &mechanism) const
    {
        return mechanisms.contains(mechanism.toUpper());
    }

    bool operator==(const PracticeScript &) const = default;
};

} // namespace Facteur
