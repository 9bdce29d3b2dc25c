// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"

namespace Facteur {

/// One step of a pack's guide, before it is written: a section with those below it that are no steps.
struct ImportedStep
{
    QString title;
    WrittenSection section;
    SectionFacts facts;
};

/// The steps of \a guide, whose sections came to \a facts: the sections under headings of the second rank and
/// tabs; those of the first where they have something to do in them. What stands in no step is named in
/// \a notes.
[[nodiscard]] QList<ImportedStep> importedSteps(
    const WrittenGuide &guide, const QList<SectionFacts> &facts, QList<ImportNote> &notes);

} // namespace Facteur
