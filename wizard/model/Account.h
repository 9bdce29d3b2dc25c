// SPDX-License-Identifier: MIT
#pragma once

#include "Secret.h"
#include "Terms.h"

#include <QString>

namespace Facteur {

/// One server as the person sees it on the servers page: the mail program's own three fields.
struct ServerAnswer
{
    QString host;
    quint16 port = 0; ///< 0: not given
    bool ssl = true; ///< the mail program's SSL box

    bool operator==(const ServerAnswer &) const = default;
};

/// All that the person has answered. The password in it never leaves memory (spec §7).
struct Account
{
    QString displayName;
    QString emailAddress;
    Secret password;

    QString guideId; ///< the mail program
    QString providerId; ///< Provider::key(); empty: by hand
    SignIn signIn = SignIn::Password; ///< as the provider wants it

    Protocol protocol = Protocol::Imap; ///< Imap or Pop3
    ServerAnswer incoming;
    ServerAnswer outgoing;
    bool leaveCopy = true; ///< with POP3: messages that were fetched stay on the server as well
    QString userName; ///< incoming; normally the whole address

    bool outgoingAuthentication = true;
    bool sameCredentials = true; ///< the outgoing server takes the incoming name and password
    QString outgoingUserName; ///< where sameCredentials is false
    Secret outgoingPassword; ///< where sameCredentials is false

    /// The name and password that the outgoing server gets; empty where outgoing authentication is off.
    [[nodiscard]] QString effectiveOutgoingUserName() const;
    [[nodiscard]] Secret effectiveOutgoingPassword() const;
    /// A password is asked for, kept, and sent in the test; else the mail program signs in without one.
    [[nodiscard]] bool hasPassword() const
    {
        return signIn == SignIn::Password || signIn == SignIn::AppPassword || signIn == SignIn::Bridge;
    }

    bool operator==(const Account &) const = default;
};

} // namespace Facteur
