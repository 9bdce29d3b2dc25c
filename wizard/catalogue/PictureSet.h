// SPDX-License-Identifier: MIT
#pragma once

#include "Result.h"

#include <QList>
#include <QString>

namespace Facteur {

struct Guide;

/// Pictures for a guide that is known already, as a pack may bring them alone: guides/<id>/images/<lang>/,
/// and nothing else.
struct PictureSet
{
    QString guide; ///< the id
    QString folder; ///< guides/<id> in the pack

    bool operator==(const PictureSet &) const = default;
};

/// The one of \a known for which \a folder of a pack brings pictures and nothing else; nullptr where it is
/// something else.
[[nodiscard]] const Guide *guideOfPictures(const QString &folder, const QList<Guide> &known);

/// Why the pictures in \a folder cannot go before those of \a guide; empty where they can.
[[nodiscard]] QList<Problem> problemsWithPictureSet(const QString &folder, const Guide &guide);

} // namespace Facteur
