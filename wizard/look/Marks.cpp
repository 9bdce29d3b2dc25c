// SPDX-License-Identifier: MIT
#include "Marks.h"

#include <QPainterPath>

namespace Facteur::Marks {

namespace {

QPointF at(const QRectF &box, qreal x, qreal y)
{
    return {box.left() + box.width() * x, box.top() + box.height() * y};
}

} // namespace

void draw(QPainter &painter, Shape shape, const QRectF &box, const QColor &color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto disc = [&](qreal x, qreal y, qreal radius) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(at(box, x, y), radius, radius);
    };
    switch (shape) {
    case Shape::Tick: {
        const QPointF points[] = {at(box, 0.22, 0.53), at(box, 0.42, 0.73), at(box, 0.78, 0.29)};
        painter.drawPolyline(points, 3);
        break;
    }
    case Shape::Cross:
        painter.drawLine(at(box, 0.28, 0.28), at(box, 0.72, 0.72));
        painter.drawLine(at(box, 0.72, 0.28), at(box, 0.28, 0.72));
        break;
    case Shape::Exclamation:
        painter.drawLine(at(box, 0.5, 0.24), at(box, 0.5, 0.56));
        disc(0.5, 0.76, width * 0.65);
        break;
    case Shape::Dash:
        painter.drawLine(at(box, 0.32, 0.5), at(box, 0.68, 0.5));
        break;
    case Shape::Dot:
        disc(0.5, 0.5, box.width() * 0.2);
        break;
    case Shape::Letter:
        painter.drawLine(at(box, 0.5, 0.46), at(box, 0.5, 0.76));
        disc(0.5, 0.26, width * 0.65);
        break;
    }
    painter.restore();
}

void drawBadge(QPainter &painter, Tone tone, const QRectF &box, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(tone));
    painter.drawEllipse(box);
    painter.restore();
    const qreal inset = box.width() * 0.16;
    const Shape shape = tone == Tone::Good ? Shape::Tick
        : tone == Tone::Info               ? Shape::Letter
        : tone == Tone::Bad                ? Shape::Cross
                                           : Shape::Exclamation;
    draw(painter, shape, box.adjusted(inset, inset, -inset, -inset), theme.base, box.width() * 0.09);
}

void drawFocus(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.base, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box.adjusted(3, 3, -3, -3));
    painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box.adjusted(1, 1, -1, -1));
    painter.restore();
}

void drawEnvelope(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body(box.left(), box.top() + box.height() * 0.14, box.width(), box.height() * 0.72);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(body, 3, 3);
    painter.setPen(QPen(theme.onAccent, box.width() * 0.085, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF flap[] = {at(body, 0.1, 0.16), at(body, 0.5, 0.66), at(body, 0.9, 0.16)};
    painter.drawPolyline(flap, 3);
    painter.restore();
}

} // namespace Facteur::Marks
