// SPDX-License-Identifier: MIT
#pragma once

#include "ServerReader.h"

namespace Facteur {

/// Reads \a rows, a table, into \a reader: a row for each server, or a row for each value, with one or
/// several columns; a table that is for the layout only is none. False where it is one of those: its cells
/// are to be read as text.
bool readTable(const QList<WrittenBlock> &rows, ServerReader &reader, SectionFacts &facts);

} // namespace Facteur
