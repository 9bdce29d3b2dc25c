// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Facteur {

/// Where a computer tells which programs are on it.
struct ProgramPlaces
{
    std::optional<System> system; ///< the computer's own; nothing: none that we know
    QStringList applications; ///< folders of desktop files, the one that counts most first
    QStringList mimeLists; ///< the lists of default programs (mimeapps.list), in the same order
    QStringList registered; ///< Windows: the keys of the programs in the registry
    QString mailClient; ///< Windows: the one of them that is for mail

    /// Those of this computer, by the XDG Base Directory and MIME Applications specifications, with Flatpak's
    /// and Snap's, or by the registry. Looks at no program; takes about a millisecond.
    [[nodiscard]] static ProgramPlaces ofThisComputer();
};

} // namespace Facteur
