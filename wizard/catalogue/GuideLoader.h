// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "Loaded.h"

namespace Facteur {

/// Reads guides/<id>: guide.json and every guide.<lang>.md; the id is the folder's name. A broken guide.en.md
/// breaks the guide; another language that is broken is left out.
[[nodiscard]] Loaded<Guide> loadGuide(const QString &folder);

} // namespace Facteur
