// SPDX-License-Identifier: MIT
#pragma once

#include "Loaded.h"
#include "LocalText.h"
#include "SupportContact.h"

#include <QString>

namespace Facteur {

/// How a provider that hands out Facteur wants to be seen, as brand.json describes it.
struct Brand
{
    QString pack; ///< the folder of the pack that brought it; empty: built in
    LocalText name;
    QString logo; ///< the file of a PNG; empty: none
    QString accent; ///< "#rrggbb", under white text; empty: none
    QString accentDark; ///< the same for dark colours, under nearly black text; empty: none
    SupportContact support;

    bool operator==(const Brand &) const = default;
};

/// Reads brand.json in the pack's folder \a pack.
[[nodiscard]] Loaded<Brand> loadBrand(const QString &pack);

/// The contrast of two colours of the form "#rrggbb" (WCAG 2.1): 1 to 21.
[[nodiscard]] double contrastRatio(const QString &one, const QString &other);

} // namespace Facteur
