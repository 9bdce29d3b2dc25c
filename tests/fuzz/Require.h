// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// A promise that must hold whatever the input. Where it does not \a hold, says so with what was \a seen, and
/// aborts: a finding.
void require(bool hold, const char *promise, const QString &seen = {});

/// Without control and format characters, line ends and halves of characters.
void requireDisplayable(const QString &text);

} // namespace Facteur
