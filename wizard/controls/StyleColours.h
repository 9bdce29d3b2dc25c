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
/// Writes \a widget's texts in that colour of the theme, as &Theme::secondary, whichever role it takes them
/// from, and goes on to do so when the palette changes.
void tint(QWidget *widget, QColor Theme::*ink);
void tint(QWidget *widget, Tone tone);
/// What is round a link that has the focus, where Qt has dots.
[[nodiscard]] QTextCharFormat focusOfLink(const QPalette &palette);
/// Gives all in \a window that has been tinted, or has a link, its colours anew.
void follow(QWidget *window);

} // namespace StyleColours

} // namespace Facteur
