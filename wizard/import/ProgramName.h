// SPDX-License-Identifier: MIT
#pragma once

#include "WrittenGuide.h"

namespace Facteur {

/// What the mail program is called that \a guide is about: "Outlook for Windows" of "Offer - Add an address
/// to Outlook for Windows", "Mail 4" of "Mail 4 - Add an address"; else the whole title.
[[nodiscard]] QString programName(const WrittenGuide &guide);

} // namespace Facteur
