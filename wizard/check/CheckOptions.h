// SPDX-License-Identifier: MIT
#pragma once

#include "KnownNames.h"
#include "Patience.h"
#include "Trust.h"

namespace Facteur {

/// How a test is run.
struct CheckOptions
{
    int timeout = 60'000; ///< for the whole, in milliseconds
    Trust trust; ///< for this test only
    Patience patience = {}; ///< shorter in tests alone
    KnownNames names = {}; ///< for this test only
    std::optional<KnownPorts> ports = {}; ///< for this test only; nothing: the real network

    bool operator==(const CheckOptions &) const = default;
};

} // namespace Facteur
