// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace Facteur {

inline constexpr auto never = std::chrono::minutes(10); ///< a deadline that no test waits for
inline constexpr auto soon = std::chrono::milliseconds(300);
inline constexpr int patience = 30'000; ///< milliseconds

} // namespace Facteur
