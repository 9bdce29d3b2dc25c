// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "Loaded.h"

namespace Facteur {

/// Reads guides/<id>: guide.json, every guide.<lang>.md and errors.json; the id is the folder's name. A
/// broken guide.en.md breaks the guide; another language and errors.json are left out alone.
[[nodiscard]] Loaded<Guide> loadGuide(const QString &folder);

} // namespace Facteur
