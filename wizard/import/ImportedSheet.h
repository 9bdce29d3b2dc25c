// SPDX-License-Identifier: MIT
#pragma once

#include "ImportedSteps.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Facteur {

/// A text of a guide.json in the two languages of the program.
[[nodiscard]] QJsonObject both(const QString &english, const QString &french);

/// The "sheet" of a guide.json: every value under the label that \a steps give it, else under one of ours.
[[nodiscard]] QJsonArray importedSheet(const QList<ImportedStep> &steps);

} // namespace Facteur
