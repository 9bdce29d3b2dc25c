// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// What Qt itself has to say goes where it goes from now on without what a terminal would obey: it may
/// quote arguments and the names of files.
void cleanMessages();

/// \a reason as one line of standard error, of 1000 characters at most: an argument that it quotes may be
/// long.
[[nodiscard]] QString oneLine(const QString &reason);

} // namespace Facteur
