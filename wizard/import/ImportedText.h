// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"

namespace Facteur {

/// The text of a step, from a section of a written guide: fit for guide.<lang>.md, with placeholders for the
/// servers and ports that stand in it.
[[nodiscard]] QString importedText(const WrittenSection &section, const SectionFacts &facts);

} // namespace Facteur
