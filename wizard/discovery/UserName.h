// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"

#include <QString>

namespace Facteur {

/// \a text as a mechanism published it, as Candidate::userName has it: without white space around it; empty
/// where it is none, with control or format characters, or over 255 characters.
[[nodiscard]] QString publishedUserName(const QString &text);

/// What \a candidate wants as user name of \a emailAddress: %EMAILADDRESS%, %EMAILLOCALPART% and
/// %EMAILDOMAIN% replaced, each letter as the person typed it; the address where nothing was told. Empty
/// where only the person knows: another placeholder stands there, or what comes out is longer than 512
/// characters.
[[nodiscard]] QString userNameFor(const Candidate &candidate, const QString &emailAddress);

} // namespace Facteur
