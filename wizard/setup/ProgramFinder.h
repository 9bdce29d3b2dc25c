// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"

namespace Facteur {

/// Finds mail programs by what somebody types. Pure.
class ProgramFinder
{
public:
    /// The ids of those of \a guides in whose names each word of \a typed begins a word, in any language,
    /// whatever the case and the accents; where there is none, those in whose names, systems and sentences it
    /// does. Nothing typed finds every one.
    [[nodiscard]] static QStringList find(const QList<Guide> &guides, const QString &typed);
};

} // namespace Facteur
