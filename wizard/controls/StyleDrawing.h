// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace Facteur {

/// How each control is painted, from the palette (Theme).
namespace StyleDrawing {

/// The dynamic property of a field that is wrong.
inline constexpr auto problemProperty = "facteurProblem";

/// Of what scrolls, round its contents, in device-independent pixels.
inline constexpr int frameWidth = 2;

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawButton(const QStyleOption *option, QPainter *painter, bool primary);
void drawCheckBox(const QStyleOption *option, QPainter *painter);
/// One line with an angle, as a combo box has it.
void drawArrow(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter);
void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget);
void drawGroup(const QStyleOptionGroupBox *option, QPainter *painter);
/// The focus of a button that is but an icon or a word, round \a rect.
void drawToolFocus(const QStyleOption *option, const QRect &rect, QPainter *painter);
/// Round what scrolls: only the edges.
void drawFrame(const QStyleOption *option, QPainter *painter);
/// What opens above the window: a menu, the list of a combo box.
void drawMenu(const QStyleOption *option, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider *option, const QRect &handle, QPainter *painter);
/// A bar without arrows: the handle, as long as the share that is seen, and the way that it runs in.
QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl sub);

} // namespace StyleDrawing

} // namespace Facteur
