// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"

namespace Facteur {

/// The text of a step, from a section of a written guide: fit for guide.<lang>.md. Where \a fills is true and
/// the section gives a server or port once, a placeholder stands for it. What was taken out goes to \a finds.
[[nodiscard]] QString importedText(
    const WrittenSection &section, const SectionFacts &facts, bool fills, MarkupFinds &finds);

} // namespace Facteur
