// SPDX-License-Identifier: MIT
#pragma once

#include "Statement.h"

namespace Facteur {

/// Whether \a words can stand in front of a value.
[[nodiscard]] bool isFieldName(const Words &words);
/// The field that \a label names, on \a side where it does not say itself; nothing where it is no field.
[[nodiscard]] std::optional<Field> fieldOf(const QString &label, std::optional<Side> side);

} // namespace Facteur
