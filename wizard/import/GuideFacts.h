// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"

namespace Facteur {

/// Reads the servers, ports and boxes out of a section's words, in the languages of words.txt. \a ports says
/// which port is registered for what.
[[nodiscard]] SectionFacts factsOf(const WrittenSection &section, const PortTable &ports);

} // namespace Facteur
