// SPDX-License-Identifier: MIT
#pragma once

#include "JsonNode.h"
#include "Provider.h"

namespace Facteur {

/// Reads "servers" of a provider's file: a list of endpoints, best first, or the old spelling, an object with
/// a host and ports for the SSL box by protocol. An empty list: nothing is known that could be typed
/// anywhere.
[[nodiscard]] QList<ProviderServer> readProviderServers(const JsonNode &node);

} // namespace Facteur
