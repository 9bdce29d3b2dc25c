// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"

#include <QJsonArray>

namespace Facteur {

/// The "sheet" of a guide.json: every value under the label that a written guide gives it, else under one of
/// ours. \a sections: which of \a facts are steps.
[[nodiscard]] QJsonArray importedSheet(const QList<qsizetype> &sections, const QList<SectionFacts> &facts);

} // namespace Facteur
