// SPDX-License-Identifier: MIT
#pragma once

#include "Secret.h"

namespace Facteur {

/// A password that stands nowhere in memory but where it was brought, and what is left of it there.
class Remains
{
public:
    /// False where this program's memory cannot be searched: on another system than Linux, or sanitized,
    /// where it has no end.
    [[nodiscard]] static bool canBeSought();

    /// The password itself, made anew each time; sixteen characters.
    [[nodiscard]] static Secret password();
    /// How often its beginning stands in memory that the program can write to, as UTF-16 and as UTF-8.
    [[nodiscard]] static int count();
};

} // namespace Facteur
