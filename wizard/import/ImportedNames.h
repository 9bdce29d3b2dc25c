// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// An id for a pack, as near to \a text as it can be.
[[nodiscard]] QString packIdFrom(const QString &text);

/// A name or a title for a pack, as near to \a text as it can be.
[[nodiscard]] QString labelFrom(const QString &text);

} // namespace Facteur
