// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// \a text as a mechanism published it, as Candidate::userName has it: without white space around it; empty
/// where it is none, with control or format characters, or over 255 characters.
[[nodiscard]] QString publishedUserName(const QString &text);

} // namespace Facteur
