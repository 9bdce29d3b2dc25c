// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"

#include <QString>
#include <QStringList>

namespace Facteur {

/// What can be said of a domain by looking at it: nobody is asked.
struct DomainHints
{
    QString suggestion; ///< the domain that was meant, where it is probably mistyped; else empty
    bool looksAlike = false; ///< it is written so that it looks like another one
    QString skeleton; ///< that other one, where it can be told

    /// Of \a domain as it was typed.
    [[nodiscard]] static DomainHints of(const Catalogue &catalogue, const QString &domain);
    /// In the spelling of `facteur-cli discover` (spec §4).
    [[nodiscard]] QStringList notes() const;

    bool operator==(const DomainHints &) const = default;
};

} // namespace Facteur
