// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Facteur {

/// A text of a guide.json in the two languages of the program.
[[nodiscard]] QJsonObject both(const QString &english, const QString &french);

/// The "sheet" of a guide.json: every value under the label that a written guide gives it, else under one of
/// ours. \a sections: which of \a facts are steps.
[[nodiscard]] QJsonArray importedSheet(const QList<qsizetype> &sections, const QList<SectionFacts> &facts);

} // namespace Facteur
