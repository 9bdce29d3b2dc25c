// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QMap>

namespace Facteur {

/// What a mail program's SSL box does: protocol, ticked or not, port. Port 0 stands for every port that is
/// not named.
struct SslTable
{
    QMap<Protocol, QMap<quint16, SslMeaning>> ticked;
    QMap<Protocol, QMap<quint16, SslMeaning>> unticked;

    [[nodiscard]] SslMeaning meaning(Protocol protocol, bool isTicked, quint16 port) const;

    bool operator==(const SslTable &) const = default;
};

} // namespace Facteur
