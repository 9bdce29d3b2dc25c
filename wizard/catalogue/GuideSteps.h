// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "JsonNode.h"

namespace Facteur {

/// Reads the "steps" of a guide.json, without their texts. Pictures are looked for in \a folder.
[[nodiscard]] QList<GuideStep> readSteps(const JsonNode &node, const QString &folder);

} // namespace Facteur
