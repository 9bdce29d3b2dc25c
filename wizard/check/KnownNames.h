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

/// The answer for \a host; nothing where the name server is to be asked.
[[nodiscard]] std::optional<QHostInfo> answerFor(const KnownNames &names, const QString &host);

} // namespace Facteur
