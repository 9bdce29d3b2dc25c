// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Facteur {

/// What a client of the practice server may take up, for each listener.
struct PracticeLimits
{
    int connections = 32; ///< at the same time; more are closed at once
    int idleTime =
        60'000; ///< milliseconds without a whole line (or a TLS handshake) until the connection is ended
    qsizetype lineLength = 8192; ///< bytes, with the line end
    qsizetype unsentBytes = 65536; ///< answers that the client does not fetch

    bool operator==(const PracticeLimits &) const = default;
};

} // namespace Facteur
