// SPDX-License-Identifier: MIT
#pragma once

#include "DomainHints.h"
#include "FoundSettings.h"

#include <QByteArray>

namespace Facteur {

/// \a found for \a emailAddress as one JSON object with a line end (spec §4, `discover`).
[[nodiscard]] QByteArray foundAsJson(const FoundSettings &found, const DomainHints &hints,
    const Catalogue &catalogue, const QString &emailAddress);

} // namespace Facteur
