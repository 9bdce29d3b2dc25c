// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"

namespace Facteur {

/// The text of a step, from a section of a written guide: fit for guide.<lang>.md. Where \a fills is true and
/// the section gives a server or port once, a placeholder stands for it.
[[nodiscard]] QString importedText(const WrittenSection &section, const SectionFacts &facts, bool fills);

} // namespace Facteur
