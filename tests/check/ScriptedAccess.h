// SPDX-License-Identifier: MIT
#pragma once

#include "MailSettings.h"
#include "ScriptedServer.h"

namespace Facteur {

/// Lets a test in that begins with TLS and signs in with PLAIN, and opens the mailbox.
inline constexpr auto imapThatLetsIn = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
    C a1 AUTHENTICATE PLAIN
    S: a1 OK in
    IN)";

/// How Tim signs in at \a server.
[[nodiscard]] inline ServerAccess accessTo(
    const ScriptedServer &server, Protocol protocol, Security security = Security::Tls)
{
    ServerAccess access;
    access.endpoint = {protocol, QStringLiteral("127.0.0.1"), server.serverPort(), security};
    access.userName = QStringLiteral("tim");
    access.password = QStringLiteral("tanstaaftanstaaf");
    return access;
}

} // namespace Facteur
