// SPDX-License-Identifier: MIT
#pragma once

#include "ImportNote.h"
#include "SectionFacts.h"

#include <QMap>

namespace Facteur {

/// One server, as far as a guide tells of it.
struct ImportedServer
{
    QString host;
    quint16 sslPort = 0; ///< with SSL; 0: not told
    quint16 plainPort = 0; ///< without; 0: not told

    bool operator==(const ImportedServer &) const = default;
};

/// The servers that \a guide, whose sections came to \a facts, gives for each protocol; the lists of all
/// ports go before the steps. What was found, and where, and what differs, goes into \a notes.
[[nodiscard]] QMap<Protocol, ImportedServer> importedServers(const WrittenGuide &guide,
    const QList<SectionFacts> &facts, const PortTable &ports, QList<ImportNote> &notes);

} // namespace Facteur
