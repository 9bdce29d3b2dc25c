// SPDX-License-Identifier: MIT
#pragma once

#include "Loaded.h"
#include "Provider.h"

namespace Facteur {

/// Reads providers/<id>.json; the id is the file's name.
[[nodiscard]] Loaded<Provider> loadProvider(const QString &path);

} // namespace Facteur
