// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"
#include "ProgramPlaces.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// Which mail program is chosen before anybody has chosen one, and in which order they are offered. Pure, but
/// for the names of files that are looked for.
class ProgramChoice
{
public:
    /// The ids of those of \a guides whose mail program is on the computer, in their order. Looks for files.
    [[nodiscard]] static QStringList found(const QList<Guide> &guides, const ProgramPlaces &places);
    /// That one of \a found that the computer opens mail with; empty where it is none of them.
    [[nodiscard]] static QString opensMail(
        const QList<Guide> &guides, const QStringList &found, const ProgramPlaces &places);

    /// The id of the one that is chosen at first: \a remembered from last time, where that is known; else the
    /// only one that is \a found; of several the one that opens mail there; else empty: none is.
    [[nodiscard]] static QString first(const QList<Guide> &guides, const QStringList &found,
        const QString &remembered, const ProgramPlaces &places);

    /// The guides as they are offered: those on the computer (\a found) first, then what runs on \a system,
    /// then what does not, then what is gone or too old, and what stands for any program last.
    [[nodiscard]] static QList<const Guide *> inOrder(
        const QList<Guide> &guides, const QStringList &found, std::optional<System> system);
};

} // namespace Facteur
