// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"
#include "ProgramPlaces.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// Where a mail program is used, or why it is seldom asked for; in the order in which they are offered.
enum class ProgramGroup
{
    Here, ///< on a computer like this one, or found on it
    Phone, ///< on phones and tablets alone
    Elsewhere, ///< on computers of another kind
    Older, ///< gone, or too old
    Any ///< what stands for any program
};

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

    /// \a found: it is on this computer. \a system: this computer's; nothing: not known.
    [[nodiscard]] static ProgramGroup groupOf(const Guide &guide, bool found, std::optional<System> system);
    /// The guides as they are offered: by groups, those on the computer (\a found) first.
    [[nodiscard]] static QList<const Guide *> inOrder(
        const QList<Guide> &guides, const QStringList &found, std::optional<System> system);
};

} // namespace Facteur
