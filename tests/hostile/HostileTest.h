// SPDX-License-Identifier: MIT
#pragma once

#include "HostileScripts.h"

#include <QString>

#include <optional>

namespace Facteur {

/// What the hostile servers are told; holds what JSON, IMAP and a URL escape, and letters beyond ASCII.
[[nodiscard]] QString hostilePassword();
[[nodiscard]] QString hostileUserName();
[[nodiscard]] QString goodCertificate();
[[nodiscard]] QString hostileCertificate();

/// How the side at the hostile server is to end: in which step with which cause, or well.
struct Ending
{
    std::optional<Cause> cause;
    Step step = Step::SignIn;
};

void addHostileColumns();
/// "name, imap": the connection test of one side against a server that plays \a script.
void addHostileRow(const char *name, Protocol protocol, Security security, const QByteArray &script,
    const Ending &ending, const QString &certificate = goodCertificate());

/// The body of a test over such rows. Both sides are tested, the other one against a server that behaves. The
/// whole has to end in \a timeout milliseconds and a second, with the ending of the row, the other side
/// passed; it must not have grown by 64 MiB, and nothing that came from the server may hold the password or
/// what a terminal would obey. The server gets the password at most once, and not before the sign-in.
void tryHostileRow(int timeout);

} // namespace Facteur
