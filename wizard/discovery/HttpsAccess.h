// SPDX-License-Identifier: MIT
#pragma once

#include "KnownNames.h"
#include "Trust.h"

namespace Facteur {

/// What https questions are asked with.
struct HttpsAccess
{
    Trust trust; ///< for the certificates; no "accept anyway"
    KnownNames names = {}; ///< for tests: for these, no name server is asked
    /// For tests: the port of 127.0.0.1 where each server is, in place of its addresses, which must be good
    /// all the same; 0: where their addresses say.
    quint16 loopbackPort = 0;

    bool operator==(const HttpsAccess &) const = default;
};

} // namespace Facteur
