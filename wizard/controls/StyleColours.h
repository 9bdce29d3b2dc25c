// SPDX-License-Identifier: MIT
#pragma once

#include "Theme.h"

#include <QTextCharFormat>

class QWidget;

namespace Facteur {

/// Which colours the widgets have, and that they follow the palette when it changes.
namespace StyleColours {

/// Makes of the system's \a palette what the wizard is drawn with: all of it can be read (Theme).
void polish(QPalette &palette);
/// \a widget's texts have that colour of the theme from now on.
void tint(QWidget *widget, QColor Theme::*ink);
void tint(QWidget *widget, Tone tone);
/// What is round a link that has the focus, where Qt has dots.
[[nodiscard]] QTextCharFormat focusOfLink(const QPalette &palette);
/// Gives all in \a window that has been tinted, or has a link, its colours anew.
void follow(QWidget *window);

} // namespace StyleColours

} // namespace Facteur
