// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"

namespace Facteur {

/// Finds a mail program by what somebody types. Pure.
class ProgramFinder
{
public:
    /// Each word of \a typed begins a word of the program's names, sentences or systems, in any language,
    /// whatever the case and the accents. Nothing typed finds every one.
    [[nodiscard]] static bool matches(const Guide &guide, const QString &typed);
};

} // namespace Facteur
