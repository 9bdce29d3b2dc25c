// SPDX-License-Identifier: MIT
#pragma once

#include "Setup.h"

namespace Facteur {

/// What a server of the answers is to its provider, from the calmest to what one should look at.
enum class ServerStanding
{
    Recommended,
    ReserveThatPassed, ///< another of the provider's own, and the last test of just this passed
    Reserve, ///< another of the provider's own
    OtherThatPassed,
    Other
};

/// Of the server of \a side; where no provider is known, the usual port is what is recommended.
[[nodiscard]] ServerStanding standingOf(const Setup &setup, Side side);

/// Of both: the one that one should look at more.
[[nodiscard]] ServerStanding standingOf(const Setup &setup);

} // namespace Facteur
