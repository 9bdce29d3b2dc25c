// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

/// What came of asking a server for an older TLS.
enum class TlsAnswer
{
    Speaks, ///< the server goes on with that version, or an older one
    TooOld, ///< the server turns it down
    Unknown, ///< it cannot be told
};

} // namespace Facteur
