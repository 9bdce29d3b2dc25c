// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace Facteur {

/// What is wrong with how \a window is laid out, as it is now: each widget that is cut (it has less room than
/// its text needs), overlapped by its neighbour, or out of reach (outside what it stands in, and nothing
/// scrolls there). Names each by its class, object name and words; empty where all is well.
[[nodiscard]] QStringList layoutFaults(const QWidget &window);

} // namespace Facteur
