// SPDX-License-Identifier: MIT
#pragma once

#include "Result.h"

#include <QList>

#include <optional>

namespace Facteur {

/// What a file of a pack came to: its value, unless it is broken, and all that is wrong with it.
template <class T>
struct Loaded
{
    std::optional<T> value;
    QList<Problem> problems; ///< may hold warnings though there is a value
};

} // namespace Facteur
