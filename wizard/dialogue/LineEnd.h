// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Facteur {

/// What a server put behind a line.
enum class LineEnd
{
    CrLf, ///< as all three protocols want it
    Lf, ///< as some send it
};

/// In bytes.
[[nodiscard]] constexpr qsizetype sizeOf(LineEnd end)
{
    switch (end) {
    case LineEnd::CrLf:
        return 2;
    case LineEnd::Lf:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
