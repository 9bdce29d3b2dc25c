// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

namespace Facteur {

/// Both sides in one word (spec §3, the table of verdicts). Pure. \a sameCredentials: both servers got the
/// same name and password.
[[nodiscard]] Verdict verdictOf(const SideReport &incoming, const SideReport &outgoing, bool sameCredentials);

} // namespace Facteur
