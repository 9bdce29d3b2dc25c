// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"

#include <QMap>
#include <QStringList>

namespace Facteur {

/// What a mail program is found by beside its guide's own words, in the wizard's language.
struct FinderWords
{
    QString devices; ///< what it runs on: as good as its name
    QString group; ///< the title that it stands below
};

/// Finds mail programs by what somebody types. Pure.
class ProgramFinder
{
public:
    static constexpr int longestTyped = 100; ///< characters; what is behind them is not looked for

    /// The ids of those of \a guides in whose names and devices each word of \a typed begins a word, in any
    /// language, whatever the case and the accents; where there is none, those in whose group and sentences,
    /// too, it does. \a more: by the ids. Nothing typed finds every one.
    [[nodiscard]] static QStringList find(
        const QList<Guide> &guides, const QString &typed, const QMap<QString, FinderWords> &more = {});
};

} // namespace Facteur
