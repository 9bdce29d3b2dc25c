// SPDX-License-Identifier: MIT
#pragma once

#include "Theme.h"

#include <QPainter>
#include <QRectF>

namespace Facteur {

/// The small signs of the wizard, drawn as vectors so that they are sharp at every density.
namespace Marks {

enum class Shape
{
    Tick,
    Cross,
    Exclamation,
    Dash,
    Dot,
    Letter
};

/// Draws \a shape into \a box with lines of \a width.
void draw(QPainter &painter, Shape shape, const QRectF &box, const QColor &color, qreal width = 2);

/// A filled disc with the sign of \a tone in it: i, tick, exclamation mark or cross.
void drawBadge(QPainter &painter, Tone tone, const QRectF &box, const Theme &theme);

/// That what is in \a box has the focus, where it may have any colour: a ring inside its edge, in two colours
/// of which one is always seen.
void drawFocus(QPainter &painter, const QRectF &box, const Theme &theme);

/// The program's envelope.
void drawEnvelope(QPainter &painter, const QRectF &box, const Theme &theme);

} // namespace Marks

} // namespace Facteur
