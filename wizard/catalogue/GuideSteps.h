// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "JsonNode.h"

namespace Facteur {

/// Reads the "steps" of a guide.json, without their texts. Pictures are looked for in the folder of \a guide,
/// whose words for security have been read.
[[nodiscard]] QList<GuideStep> readSteps(const JsonNode &node, const Guide &guide);

/// The picture of \a node, a step or a window: its name, and what stands where in it. One that is built in is
/// there, others are looked for in the folder of \a guide.
void readPicture(const JsonNode &node, const Guide &guide, GuideStep &step);

/// Why \a guide cannot name \a field, or an empty string: a word for security that it does not have.
[[nodiscard]] QString problemWithField(std::optional<Field> field, const Guide &guide);
/// A field that \a guide can name.
[[nodiscard]] std::optional<Field> readField(const JsonNode &node, const Guide &guide);

} // namespace Facteur
