// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

/// How far the settings of now are proven: what may be claimed of them, and no more.
enum class Proof
{
    NotTested,
    Failed,
    TlsTooOld, ///< works, but the servers want a newer TLS than the mail program usually speaks
    Unprotected, ///< works, but the mail program would send something readable by anyone on the way
    SendingUnproven, ///< no authentication, and no refusal up to MAIL FROM: servers may still refuse later
    SignInUnproven, ///< works up to the sign-in, which the mail program does in a browser
    TlsUnproven, ///< works, but whether the mail program's old TLS is enough is not known (yet)
    BoxUnknown, ///< works, if the program's SSL box does on this port what it is assumed to do
    Proven,
};

} // namespace Facteur
