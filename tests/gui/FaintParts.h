// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace Facteur {

constexpr double contrastOfText = 4.5; ///< WCAG 2.1, 1.4.3
constexpr double contrastOfSigns = 3; ///< WCAG 2.1, 1.4.11

/// What of \a window stands out too little from what is behind it, measured on its pixels: words, signs, and
/// the edges of controls. Names each; empty where all is well.
[[nodiscard]] QStringList faintParts(QWidget &window);

} // namespace Facteur
