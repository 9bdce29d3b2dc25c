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

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawButton(const QStyleOption *option, QPainter *painter, bool primary);
void drawFocus(const QStyleOption *option, QPainter *painter); ///< a ring around a button without an edge
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget);
void drawGroup(const QStyleOptionGroupBox *option, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider *option, const QRect &handle, QPainter *painter);
/// A bar without arrows: the handle, as long as the share that is seen, and the way that it runs in.
QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl sub);

} // namespace StyleDrawing

} // namespace Facteur
