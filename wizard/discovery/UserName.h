// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"

#include <QString>

namespace Facteur {

/// \a text as a mechanism published it, as Candidate::userName has it: without white space around it; empty
/// where it is none, with control or format characters, or over 255 characters.
[[nodiscard]] QString publishedUserName(const QString &text);

/// As Candidate::userName: something that only the person knows.
inline const QString onlyThePersonKnows = QStringLiteral("%USERNAME%");

/// What \a candidate wants as user name of \a emailAddress (UserNameTemplate.h); the address where nothing
/// was told.
[[nodiscard]] QString userNameFor(const Candidate &candidate, const QString &emailAddress);

} // namespace Facteur
