// SPDX-License-Identifier: MIT
#include "StyleDrawing.h"

#include "Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>

namespace Facteur::StyleDrawing {

namespace {

constexpr qreal radius = 6;

void drawRound(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width,
    qreal corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

} // namespace

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool problem = widget && widget->property(problemProperty).toBool();
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor border = !enabled ? theme.disabled
        : problem                  ? theme.color(Tone::Bad)
        : focus                    ? theme.accent
                                   : theme.control;
    // Told by the width as well, and by the sign of the message below it: not by the colour alone.
    const int width = 1 + (problem ? 1 : 0) + (focus ? 1 : 0);
    drawRound(painter, option->rect, enabled ? theme.base : theme.panel, border, width);
}

void drawButton(const QStyleOption *option, QPainter *painter, bool primary)
{
    const Theme theme(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option->state & QStyle::State_MouseOver;
    QColor fill = primary ? theme.accent : theme.base;
    if (!enabled)
        fill = theme.panel;
    else if (primary && (down || hover))
        fill = theme.accentUnderPointer(down);
    else if (down || hover)
        fill = down ? theme.track : theme.panel;
    const QColor border = !enabled ? theme.disabled : down ? theme.secondary : theme.control;
    drawRound(painter, option->rect, fill, border, primary && enabled ? 0 : 1);
    if (option->state & QStyle::State_HasFocus) // inside the edge, in a colour that the fill lets one see
        drawRound(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent,
            primary ? theme.onAccent : theme.accent, 2, radius - 2);
}

void drawToolFocus(const QStyleOption *option, const QRect &rect, QPainter *painter)
{
    drawRound(painter, rect, Qt::transparent, Theme(option->palette).accent, 2, radius - 2);
}

void drawFrame(const QStyleOption *option, QPainter *painter)
{
    const Theme theme(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(focus ? theme.accent : theme.control);
    const int width = focus ? frameWidth : 1;
    const QRect rect = option->rect;
    const QRect edges[] = {{rect.left(), rect.top(), rect.width(), width},
        {rect.left(), rect.bottom() + 1 - width, rect.width(), width},
        {rect.left(), rect.top(), width, rect.height()},
        {rect.right() + 1 - width, rect.top(), width, rect.height()}};
    painter->drawRects(edges, 4);
    painter->restore();
}

void drawMenu(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.base());
    QStyleOption frame = *option;
    frame.state &= ~QStyle::State_HasFocus;
    drawFrame(&frame, painter);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Theme theme(option->palette);
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor accent = enabled ? theme.accent : theme.disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(on ? accent : enabled ? theme.control : theme.disabled, 1));
    painter->setBrush(on ? accent : theme.base);
    painter->drawRoundedRect(box, 4, 4);
    if (on) {
        QPainterPath tick;
        tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
        tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
        tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
        painter->setPen(
            QPen(enabled ? theme.onAccent : theme.base, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

void drawArrow(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const qreal size = std::min(box.width(), box.height()) * 0.36;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(option->palette.color(QPalette::ButtonText), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(box.center() - QPointF(1, 0)); // the words are close to it
    painter->rotate(element == QStyle::PE_IndicatorArrowDown ? 90
            : element == QStyle::PE_IndicatorArrowLeft       ? 180
            : element == QStyle::PE_IndicatorArrowUp         ? 270
                                                             : 0);
    const QPointF points[] = {{-size / 2, -size}, {size / 2, 0}, {-size / 2, size}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget)
{
    drawField(option, painter, widget);
    const Theme theme(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->setPen(
        QPen(enabled ? theme.secondary : theme.disabled, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool leftward = option->direction == Qt::RightToLeft;
    const QPointF at(
        leftward ? option->rect.left() + 17 : option->rect.right() - 17, option->rect.center().y());
    const QPointF points[] = {at + QPointF(-4, -1.5), at + QPointF(0, 2.5), at + QPointF(4, -1.5)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void drawGroup(const QStyleOptionGroupBox *option, QPainter *painter)
{
    const Theme theme(option->palette);
    drawRound(painter, option->rect, Qt::transparent, theme.line, 1);
    painter->save();
    painter->setFont(Theme::strong(painter->font()));
    painter->setPen(theme.text);
    painter->drawText(option->rect.adjusted(Space::normal, Space::medium, -Space::normal, 0),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, option->text);
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider *option, const QRect &handle, QPainter *painter)
{
    const Theme theme(option->palette);
    const bool taken = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(taken ? theme.secondary : theme.control);
    painter->drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl sub)
{
    const bool across = option->orientation == Qt::Horizontal;
    const int length = across ? option->rect.width() : option->rect.height();
    const int range = option->maximum - option->minimum;
    const int handle = range <= 0
        ? length
        : std::clamp(
            static_cast<int>(qint64(length) * option->pageStep / std::max(1, range + option->pageStep)),
            2 * Space::normal, length);
    const int at = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - handle, option->upsideDown);
    int from = 0;
    int to = 0;
    if (sub == QStyle::SC_ScrollBarSlider)
        from = at, to = at + handle;
    else if (sub == QStyle::SC_ScrollBarSubPage)
        to = at;
    else if (sub == QStyle::SC_ScrollBarAddPage)
        from = at + handle, to = length;
    else if (sub == QStyle::SC_ScrollBarGroove)
        to = length;
    return across ? QRect(from, 0, to - from, option->rect.height())
                  : QRect(0, from, option->rect.width(), to - from);
}

} // namespace Facteur::StyleDrawing
