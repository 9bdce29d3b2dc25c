// SPDX-License-Identifier: MIT
#pragma once

#include "ImportNote.h"
#include "SectionFacts.h"

namespace Facteur {

/// Where \a guide, whose sections came to \a facts, contradicts itself or the registered \a ports; in the
/// order of the lines.
[[nodiscard]] QList<ImportNote> contradictionsIn(
    const WrittenGuide &guide, const QList<SectionFacts> &facts, const PortTable &ports);

} // namespace Facteur
