// SPDX-License-Identifier: MIT
#pragma once

#include "Readings.h"

#include <optional>

namespace Facteur {

/// \a reading with one layer of escapes undone: %41, =41, \x41, \101, \u0041, \u{41}, 0x41, &#65;, &#x41;,
/// &eacute;; without the marks of encoded words ("=?utf-8?q?" and "?="). Nothing where there is none.
[[nodiscard]] std::optional<Reading> withoutEscapes(const Reading &reading);

} // namespace Facteur
