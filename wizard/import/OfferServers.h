// SPDX-License-Identifier: MIT
#pragma once

#include "ServerPiece.h"

namespace Facteur {

/// A server of an offer, with where it stands.
struct FoundServer
{
    QList<WrittenPlace> hosts;
    QList<WrittenPort> ports;
    QList<ServerPiece> pieces;

    [[nodiscard]] bool has(const QString &host) const;
    /// Where it stands first.
    [[nodiscard]] int line() const;
    /// \a piece, which has a protocol, belongs to this. Where the same port is protected differently, and
    /// what is too much, goes into \a notes.
    void join(const ServerPiece &piece, QList<ImportNote> &notes);

private:
    void joinPort(Protocol protocol, const WrittenPort &port, QList<ImportNote> &notes);
};

/// The servers of one offer.
using OfferServers = QMap<Protocol, FoundServer>;

/// How near \a piece is to what is known of \a offer: by place, words and names.
[[nodiscard]] int nearness(const ServerPiece &piece, const OfferServers &offer);

} // namespace Facteur
