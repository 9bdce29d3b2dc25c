// SPDX-License-Identifier: MIT
#pragma once

#include "ImportContext.h"
#include "SectionFacts.h"

namespace Facteur {

/// What a guide says in one place of one server: names, or ports, or both.
struct ServerPiece
{
    std::optional<Protocol> protocol; ///< nothing: any for receiving, or any at all
    std::optional<Side> side;
    QList<WrittenPlace> hosts;
    QList<WrittenPort> ports;
    bool isForAll = false; ///< the names are given for receiving and sending
    bool isRecap = false;
    QString region;
    qsizetype section = 0;
    int group = 0;
    QString domain; ///< that the first name's owner registered

    [[nodiscard]] int line() const;
};

/// The pieces of all \a facts, recaps first. A port of another protocol than it stands beside is none of a
/// piece: Contradictions.h names it; one of which no protocol is told goes into \a notes.
[[nodiscard]] QList<ServerPiece> piecesOf(
    const QList<SectionFacts> &facts, const ImportContext &context, QList<ImportNote> &notes);

} // namespace Facteur
