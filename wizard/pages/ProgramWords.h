// SPDX-License-Identifier: MIT
#pragma once

#include "CauseText.h"
#include "Guide.h"
#include "ProgramChoice.h"
#include "ProgramFinder.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// What is to be known of a mail program before it is chosen, in words. Plain text.
class ProgramWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ProgramWords)
public:
    /// The title of \a group; empty where it has none.
    [[nodiscard]] static QString ofGroup(ProgramGroup group);
    /// What each of \a guides is found by, by its id. \a found, \a system: as in ProgramChoice.
    [[nodiscard]] static QMap<QString, FinderWords> toFindBy(
        const QList<Guide> &guides, const QStringList &found, std::optional<System> system);
    /// On its card: that it is gone, or too old; empty where there is nothing to say.
    [[nodiscard]] static QString ofEnd(const Guide &guide, const QString &language);
    /// The same once it is chosen, with what can be done. \a successor: what follows it, or nullptr.
    [[nodiscard]] static CauseText ofChoice(
        const Guide &guide, const Guide *successor, const QString &language);

private:
    [[nodiscard]] static QString devicesOf(System system);
};

} // namespace Facteur
