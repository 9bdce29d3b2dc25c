// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace Facteur {

/// What in \a window does not show that it has the focus, measured on its pixels: each widget that Tab leads
/// to, and that does not look like one of those \a seen before, is given the focus in its turn. Names each;
/// empty where all is well. Whatever has the focus before has it afterwards.
[[nodiscard]] QStringList hiddenFocus(QWidget &window, QSet<QString> &seen);

} // namespace Facteur
