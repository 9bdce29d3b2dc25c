// SPDX-License-Identifier: MIT
#pragma once

#include "KnownNames.h"
#include "Trust.h"

namespace Facteur {

/// How a test is run.
struct CheckOptions
{
    int timeout = 60'000; ///< for the whole, in milliseconds
    Trust trust; ///< for this test only
    KnownNames names = {}; ///< likewise

    bool operator==(const CheckOptions &) const = default;
};

} // namespace Facteur
