// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "Loaded.h"

namespace Facteur {

/// A guide, and its place among the others.
struct OrderedGuide
{
    Guide guide;
    int order = 0;
};

/// Reads guides/<id>: guide.json and every guide.<lang>.md; the id is the folder's name. A broken guide.en.md
/// breaks the guide; another language that is broken is left out.
[[nodiscard]] Loaded<OrderedGuide> loadGuide(const QString &folder);

} // namespace Facteur
