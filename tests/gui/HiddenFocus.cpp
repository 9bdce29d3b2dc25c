// SPDX-License-Identifier: MIT
#include "HiddenFocus.h"

#include "MarkdownView.h"
#include "Pixels.h"
#include "WidgetParts.h"

#include <QAbstractButton>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QList<QWidget *> stopsOf(const QWidget &window)
{
    QList<QWidget *> stops;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && widget->window() == &window
            && widget->visibleRegion().boundingRect() == widget->rect()
            && (!qobject_cast<RichLabel *>(widget)
                || qobject_cast<MarkdownView *>(widget))) // whose links have it
            stops << widget;
    }
    return stops;
}

/// As much as a line of one pixel round it, and not only a caret.
bool isSeen(int count, const QRect &box)
{
    const int line = (box.width() + box.height()) * 2 * Pixels::ratio * 7 / 10;
    return count >= line && box.width() >= 12 * Pixels::ratio && box.height() >= 12 * Pixels::ratio;
}

/// What tells whether two look the same.
QString lookOf(const QWidget &stop)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&stop);
    return u"%1 %2x%3 %4"_s.arg(WidgetParts::nameOf(&stop))
        .arg(stop.width())
        .arg(stop.height())
        .arg(button && (button->isChecked() || button->isDown()));
}

} // namespace

QStringList hiddenFocus(QWidget &window, QSet<QString> &seen)
{
    QStringList hidden;
    const QPointer<QWidget> first = window.focusWidget();
    const QList<QWidget *> stops = stopsOf(window);
    if (!stops.isEmpty() && !window.isActiveWindow())
        return {u"the window does not have the keyboard"_s};
    for (QWidget *stop : stops) {
        const QString look = lookOf(*stop);
        if (seen.contains(look))
            continue;
        const QRect around(stop->mapTo(&window, QPoint(-3, -3)), stop->size() + QSize(6, 6));
        if (QWidget *before = window.focusWidget())
            before->clearFocus();
        const Pixels without(&window, around);
        stop->setFocus(Qt::OtherFocusReason); // which selects nothing
        if (!stop->hasFocus())
            continue; // another one has it by now, for example in its place
        seen.insert(look);
        const auto [count, box] = Pixels(&window, around).changed(without);
        if (!isSeen(count, box))
            hidden << u"focus of %1: %2 pixels round %3×%4"_s.arg(WidgetParts::nameOf(stop))
                          .arg(count)
                          .arg(box.width())
                          .arg(box.height());
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return hidden;
}

} // namespace Facteur
