// SPDX-License-Identifier: MIT
#pragma once

#include "ImportNote.h"
#include "Provider.h"
#include "SectionFacts.h"

namespace Facteur {

/// The servers that \a guide, whose sections came to \a facts, gives for each protocol; the lists of all
/// ports go before the steps. What was found, and where, and what differs, goes into \a notes.
[[nodiscard]] QMap<Protocol, ProviderServer> importedServers(const WrittenGuide &guide,
    const QList<SectionFacts> &facts, const PortTable &ports, QList<ImportNote> &notes);

} // namespace Facteur
