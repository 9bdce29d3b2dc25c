// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"
#include "FoundSettings.h"

#include <QList>

#include <optional>

namespace Facteur {

/// What a search has found, as a provider like those of the catalogue, so that pages, test and remedies treat
/// its servers as they treat any others. Nothing where there are no servers, or where they are just those
/// that the catalogue has under FoundSettings::providerKey.
[[nodiscard]] std::optional<Provider> foundProvider(const FoundSettings &found, const Catalogue &catalogue);

} // namespace Facteur
