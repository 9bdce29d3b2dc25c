// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "TestSession.h"

#include <QHostAddress>

namespace Facteur {

/// What Setup takes from outside the program.
struct Outside
{
    CheckOptions check; ///< how tests are run
    QHostAddress nameserver; ///< for what is asked about a domain; null: the system's
    TestSession::Clock clock; ///< empty: the computer's own
};

} // namespace Facteur
