// SPDX-License-Identifier: MIT
#include "Require.h"

#include "Leaks.h"

#include <cstdio>
#include <cstdlib>

namespace Facteur {

void require(bool hold, const char *promise, const QString &seen)
{
    if (hold)
        return;
    std::fprintf(stderr, "Broken promise: %s\nSeen: %s\n", promise, qPrintable(seen));
    std::abort();
}

void requireDisplayable(const QString &text)
{
    require(!hasControls(text), "what is shown has no control or format characters", text);
    require(text.isValidUtf16(), "what is shown is whole characters", text);
}

} // namespace Facteur
