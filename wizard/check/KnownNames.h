// SPDX-License-Identifier: MIT
#pragma once

#include <QHostInfo>
#include <QList>
#include <QMap>

#include <optional>

namespace Facteur {

/// What a name server would answer for names that nobody is to be asked for: no address for a name that does
/// not exist, nothing where it does not answer. Names in lower case.
using KnownNames = QMap<QString, std::optional<QList<QHostAddress>>>;

/// A make-believe network on this computer: the ports that somebody answers on, and where on loopback that is
/// in truth. Nothing else is there: no other port, no other address, and no name but the known ones.
using KnownPorts = QMap<quint16, quint16>;

/// The answer for \a host; nothing where the name server is to be asked.
[[nodiscard]] std::optional<QHostInfo> answerFor(const KnownNames &names, const QString &host);

} // namespace Facteur
