// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "JsonNode.h"

namespace Facteur {

/// Reads what stands where in the picture of the step \a node, one of \a guide, into \a step: size, fontSize,
/// fields, targets and words.
void readPictureParts(const JsonNode &node, const Guide &guide, GuideStep &step);

} // namespace Facteur
