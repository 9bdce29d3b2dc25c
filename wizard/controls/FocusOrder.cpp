// SPDX-License-Identifier: MIT
#include "FocusOrder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace Facteur::FocusOrder {

namespace {

void walk(QWidget *widget, QList<QWidget *> &into);

QList<QLayoutItem *> itemsOf(QLayout *layout)
{
    QList<QLayoutItem *> items;
    for (int i = 0; i < layout->count(); ++i)
        items << layout->itemAt(i);
    if (const auto *grid = qobject_cast<QGridLayout *>(layout)) {
        const auto place = [grid, layout](const QLayoutItem *item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            for (int i = 0; i < layout->count(); ++i) {
                if (layout->itemAt(i) == item)
                    grid->getItemPosition(i, &row, &column, &rows, &columns);
            }
            return std::pair(row, column);
        };
        std::stable_sort(items.begin(), items.end(),
            [&place](const QLayoutItem *one, const QLayoutItem *other) { return place(one) < place(other); });
    }
    return items;
}

void walk(QLayout *layout, QList<QWidget *> &into)
{
    const QList<QLayoutItem *> items = itemsOf(layout);
    for (QLayoutItem *item : items) {
        if (item->widget())
            walk(item->widget(), into);
        else if (item->layout())
            walk(item->layout(), into);
    }
}

void walk(QWidget *widget, QList<QWidget *> &into)
{
    if (into.contains(widget) || widget->isWindow())
        return;
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        into << widget;
    if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        walk(area->widget(), into);
    if (widget->layout())
        walk(widget->layout(), into);
    const QObjectList &children = widget->children(); // that stand in no layout
    for (QObject *child : children) {
        if (auto *inside = qobject_cast<QWidget *>(child); inside && !into.contains(inside))
            walk(inside, into);
    }
}

/// Tab already goes through \a order, whatever else it meets in between.
bool isFollowed(const QList<QWidget *> &order)
{
    qsizetype reached = 0;
    QWidget *next = order.constFirst();
    do {
        if (reached < order.size() && next == order.at(reached))
            ++reached;
        else if (order.contains(next))
            return false;
        next = next->nextInFocusChain();
    } while (next && next != order.constFirst());
    return reached == order.size();
}

} // namespace

QList<QWidget *> of(QWidget *part)
{
    QList<QWidget *> order;
    walk(part, order);
    return order;
}

void follow(const QList<QWidget *> &parts)
{
    QList<QWidget *> order;
    for (QWidget *part : parts) {
        if (part && !order.contains(part))
            walk(part, order);
    }
    if (order.size() < 2 || isFollowed(order))
        return;
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace Facteur::FocusOrder
