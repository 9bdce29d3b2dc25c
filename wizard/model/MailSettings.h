// SPDX-License-Identifier: MIT
#pragma once

#include "Secret.h"
#include "Terms.h"

#include <QList>
#include <QString>

namespace Facteur {

/// One server as a mail program reaches it.
struct Endpoint
{
    Protocol protocol = Protocol::Imap;
    QString host; ///< clean host name or IP address (CleanUp.h), never empty in a valid endpoint
    quint16 port = 0; ///< 1 to 65535 in a valid endpoint
    Security security = Security::Tls;

    bool operator==(const Endpoint &) const = default;
};

/// Another setting for the same side, which may work where the chosen one does not.
struct ServerAlternative
{
    Endpoint endpoint;
    bool programStaysPlain = false; ///< as in ServerAccess

    bool operator==(const ServerAlternative &) const = default;
};

/// One side of an account as the connection test needs it.
struct ServerAccess
{
    Endpoint endpoint;
    QString userName;
    Secret password;

    /// Outgoing only. False: no sign-in; the server is asked whether it takes mail without (MAIL FROM, then
    /// RSET).
    bool authenticate = true;

    /// The mail program signs in on the provider's own page, in a browser (OAuth 2): the test ends, well,
    /// where a sign-in would begin, and there is no password.
    bool signsInByBrowser = false;

    /// The mail program itself would never use STARTTLS here (SslMeaning::Plain). The test signs in after
    /// STARTTLS all the same, and judges from the capabilities before it whether the server would have let
    /// the program sign in (spec §1).
    bool programStaysPlain = false;

    /// The person agreed, for this one test, to a sign-in over an unprotected line where STARTTLS is not
    /// offered.
    bool cleartextConsent = false;

    /// What may be offered as a remedy, best first; probed up to the sign-in, which none of them ever sees.
    QList<ServerAlternative> alternatives;

    bool operator==(const ServerAccess &) const = default;
};

/// Everything that the connection test takes: two servers and what to say to them.
struct MailSettings
{
    QString emailAddress; ///< for MAIL FROM, where outgoing authentication is off
    ServerAccess incoming;
    ServerAccess outgoing;

    bool operator==(const MailSettings &) const = default;
};

} // namespace Facteur
