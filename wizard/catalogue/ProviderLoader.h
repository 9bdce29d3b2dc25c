// SPDX-License-Identifier: MIT
#pragma once

#include "Loaded.h"
#include "Provider.h"

namespace Facteur {

/// Reads providers/<id>.json, one Provider for each of its offers; the id is the file's name.
[[nodiscard]] Loaded<QList<Provider>> loadProvider(const QString &path);

} // namespace Facteur
