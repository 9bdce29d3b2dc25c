// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"

namespace Facteur {

/// The providers of \a catalogue that have servers of their own, one for each (its usual offer), as somebody
/// finds a name in a list in \a language. They live as long as \a catalogue.
[[nodiscard]] QList<const Provider *> providersInOrder(const Catalogue &catalogue, const QString &language);

} // namespace Facteur
