// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

#include <QByteArray>

namespace Facteur {

/// \a report as one JSON object with a line end (spec §4).
[[nodiscard]] QByteArray reportAsJson(const CheckReport &report);

} // namespace Facteur
