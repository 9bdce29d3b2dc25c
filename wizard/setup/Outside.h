// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "SearchOptions.h"
#include "TestSession.h"

namespace Facteur {

/// What Setup takes from outside the program.
struct Outside
{
    CheckOptions check; ///< how tests are run
    SearchOptions search; ///< how the settings of an address are searched for
    TestSession::Clock clock; ///< empty: the computer's own
};

} // namespace Facteur
