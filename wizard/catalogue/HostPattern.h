// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Facteur {

/// True where \a host, the whole of it, matches \a pattern, in which * stands for any characters, also none.
/// Upper and lower case are the same, and a dot at the end of \a host does not count. Linear in the length of
/// both for each *.
[[nodiscard]] bool matchesHostPattern(const QString &host, const QString &pattern);

/// True where \a host matches one of \a patterns.
[[nodiscard]] bool matchesAnyHostPattern(const QString &host, const QStringList &patterns);

} // namespace Facteur
