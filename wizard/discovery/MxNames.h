// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Facteur {

/// The names by which the hoster of a domain may be known, of its best MX host (spec §5, row 5).
struct MxNames
{
    QString full; ///< FULL, that host without its first label; empty where that is nobody's domain
    QString base; ///< BASE, its registrable domain; empty where it has none

    bool operator==(const MxNames &) const = default;

    /// FULL, then BASE, each once.
    [[nodiscard]] QStringList all() const;
    /// The same without \a domain, which is asked on its own account: its MX may be a host of its own.
    [[nodiscard]] MxNames without(const QString &domain) const;
};

/// Of \a mxHost, as DNS has it. Both empty where it is no name, a null MX (RFC 7505) among them.
[[nodiscard]] MxNames mxNames(const QString &mxHost);

} // namespace Facteur
