// SPDX-License-Identifier: MIT
#pragma once

#include "Advice.h"

namespace Facteur {

struct OutcomeFacts;

/// What each side asked for is what the provider gives, and yet the network knows neither name.
[[nodiscard]] bool isNamelessNetwork(const OutcomeFacts &facts);

/// What is so already on the side of \a report, one of \a facts.
[[nodiscard]] Situation situationOf(const OutcomeFacts &facts, const SideReport &report);

/// What was found out about the domain can be the reason: nothing works, and the name server knows the
/// provider's own names, at least.
[[nodiscard]] bool explains(const OutcomeFacts &facts);

} // namespace Facteur
