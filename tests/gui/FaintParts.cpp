// SPDX-License-Identifier: MIT
#include "FaintParts.h"

#include "Banner.h"
#include "MessageLine.h"
#include "Pixels.h"
#include "Theme.h"
#include "WidgetParts.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QStringList faintWords(const QWidget *widget, const Pixels &pixels)
{
    QStringList faint;
    const QRect room = WidgetParts::wordsOf(widget);
    const QList<Pixels::Word> words = room.isEmpty() ? QList<Pixels::Word>() : pixels.words(room);
    for (const Pixels::Word &word : words) {
        // A disc of the step list, a picture, an eye: 22 by 22, and what is in it.
        const bool isSign = std::abs(word.rect.width() - word.rect.height()) < 6 && word.rect.height() > 14
            && word.rect.height() < 50;
        const QPoint place = word.rect.center() - widget->mapTo(widget->window(), QPoint());
        const double least =
            isSign || WidgetParts::isDisabled(widget, place) ? contrastOfSigns : contrastOfText;
        if (word.contrast < least)
            faint << u"%1: %2:1 at %3, %4"_s.arg(WidgetParts::nameOf(widget))
                         .arg(word.contrast, 0, 'f', 2)
                         .arg(word.rect.x() - room.x())
                         .arg(word.rect.y() - room.y());
    }
    return faint;
}

/// Where \a widget has a sign: of a banner, a message, a step; empty: nowhere.
QRect signOf(const QWidget *widget)
{
    if (qobject_cast<const Banner *>(widget))
        return {Space::hair, Space::hair, 42, 60};
    if (const auto *line = qobject_cast<const MessageLine *>(widget); line && line->tone())
        return {0, 0, 20, 24};
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && !label->pixmap().isNull() ? label->rect() : QRect();
}

bool hasFaintSign(const QWidget *widget, const Pixels &pixels)
{
    const QRect sign = signOf(widget);
    if (sign.isEmpty())
        return false;
    const QRect room = sign.translated(widget->mapTo(widget->window(), QPoint()));
    const QList<Pixels::Word> words = pixels.words(room);
    for (const Pixels::Word &word : words) {
        const QRect within = word.rect.adjusted(4, 4, -4, -4);
        QList<double> contrasts{word.contrast};
        if (pixels.ground(within) != pixels.ground(room)) { // a disc, and what is on it
            for (const Pixels::Word &inner : pixels.words(within))
                contrasts << inner.contrast;
        }
        if (*std::min_element(contrasts.begin(), contrasts.end()) < contrastOfSigns)
            return true;
    }
    return false;
}

/// Whether one sees where a control at \a edge ends, at a place in the middle of each side.
bool hasEdge(const Pixels &pixels, const QRectF &edge)
{
    struct Way
    {
        QPointF from;
        QPointF inwards;
    };
    const QPointF middle = edge.center();
    for (const Way &way : {Way{{edge.left(), middle.y()}, {1, 0}}, Way{{edge.right(), middle.y()}, {-1, 0}},
             Way{{middle.x(), edge.top()}, {0, 1}}, Way{{middle.x(), edge.bottom()}, {0, -1}}}) {
        const auto colourAt = [&](double depth) { return pixels.at(way.from + way.inwards * depth); };
        const QRgb outside = colourAt(-2);
        const QRgb inside = colourAt(4);
        double toOutside = 1;
        double toInside = Pixels::contrast(inside, outside);
        for (double depth = -0.25; depth < 3; depth += 0.5) {
            toOutside = std::max(toOutside, Pixels::contrast(colourAt(depth), outside));
            toInside = std::max(toInside, Pixels::contrast(colourAt(depth), inside));
        }
        if (toOutside < contrastOfSigns || toInside < contrastOfSigns)
            return false;
    }
    return true;
}

} // namespace

QStringList faintParts(QWidget &window)
{
    const Pixels pixels(&window);
    QStringList faint;
    const auto widgets = window.findChildren<QWidget *>() << &window;
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        faint << faintWords(widget, pixels);
        if (hasFaintSign(widget, pixels))
            faint << u"sign of %1"_s.arg(WidgetParts::nameOf(widget));
        const QRect edge = WidgetParts::edgeOf(widget);
        if (!edge.isEmpty() && !hasEdge(pixels, edge))
            faint << u"edge of %1"_s.arg(WidgetParts::nameOf(widget));
    }
    return faint;
}

} // namespace Facteur
