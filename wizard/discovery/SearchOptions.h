// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "HttpsAccess.h"

#include <QHostAddress>

#include <chrono>

namespace Facteur {

/// How a search asks.
struct SearchOptions
{
    bool asks = true; ///< false: the catalogue alone, nobody is asked
    QHostAddress nameserver; ///< for DNS questions; null: the system's
    HttpsAccess https = {};
    CheckOptions probes = {};
    std::chrono::milliseconds request{5000}; ///< for each question
    std::chrono::milliseconds useful{3000}; ///< the best so far is taken from then on
    std::chrono::milliseconds whole{10000};

    bool operator==(const SearchOptions &) const = default;
};

} // namespace Facteur
