// SPDX-License-Identifier: MIT
#pragma once

#include "WrittenGuide.h"

namespace Facteur {

/// What a written guide says that its mail program cannot do, and the lines that say so; 0: none does.
struct ProgramLimits
{
    int onlyImapLine = 0; ///< "can only do IMAP"
    int notExchangeLine = 0; ///< "not for Exchange accounts"
    int exchangeLine = 0; ///< a line that speaks of Exchange otherwise

    static ProgramLimits of(const WrittenGuide &guide);
};

} // namespace Facteur
