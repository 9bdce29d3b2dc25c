// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"

namespace Facteur {

/// Reads the servers, ports and boxes out of a section's words, in English or French.
[[nodiscard]] SectionFacts factsOf(const WrittenSection &section);

} // namespace Facteur
