// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "ProgramPlaces.h"
#include "SearchOptions.h"
#include "TestSession.h"

namespace Facteur {

/// What Setup takes from outside the program.
struct Outside
{
    CheckOptions check; ///< how tests are run
    SearchOptions search; ///< how the settings of an address are searched for
    TestSession::Clock clock; ///< empty: the computer's own
    ProgramPlaces programs = {}; ///< where mail programs are looked for; empty: none is found
    QString program = {}; ///< the guide that was chosen last time; empty: none
};

} // namespace Facteur
