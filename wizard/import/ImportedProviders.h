// SPDX-License-Identifier: MIT
#pragma once

#include "GuideImport.h"
#include "ImportedServers.h"

namespace Facteur {

/// A provider's file for each of \a offers goes into \a pack, where its servers are enough for one. What is
/// not enough, and which links of \a guide became nothing, is named.
void addProviders(const WrittenGuide &guide, const QList<ImportedOffer> &offers, const ImportContext &context,
    ImportedPack &pack);

} // namespace Facteur
