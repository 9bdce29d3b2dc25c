// SPDX-License-Identifier: MIT
#pragma once

#include "MailSettings.h"
#include "OfferServers.h"

namespace Facteur {

/// The endpoints that \a found, a server of \a protocol, comes to, best first: names and ports that were said
/// together. A port of which neither the guide nor its registration in \a ports says how it is protected is
/// left out. What was understood, and what was not told, goes into \a notes.
[[nodiscard]] QList<Endpoint> endpointsOf(
    Protocol protocol, const FoundServer &found, const PortTable &ports, QList<ImportNote> &notes);

} // namespace Facteur
