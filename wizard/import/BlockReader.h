// SPDX-License-Identifier: MIT
#pragma once

#include "WrittenGuide.h"

namespace Facteur {

/// Cuts \a lines, from \a from on, into the sections and blocks of \a guide. The problem, or nothing.
[[nodiscard]] std::optional<Problem> readBlocks(
    const QStringList &lines, qsizetype from, WrittenGuide &guide);

} // namespace Facteur
