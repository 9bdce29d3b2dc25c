// SPDX-License-Identifier: MIT
#include "WidgetParts.h"

#include "Card.h"
#include "CheckLine.h"
#include "StepButton.h"
#include "StepList.h"
#include "Theme.h"
#include "WelcomePage.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

bool isOnFirstPage(const QWidget *widget)
{
    while (widget && !qobject_cast<const WelcomePage *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

QRect WidgetParts::wordsOf(const QWidget *widget)
{
    QRect room;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        room = label->text().isEmpty() ? QRect() : label->rect();
    } else if (const auto *check = qobject_cast<const QCheckBox *>(widget)) {
        room = check->rect().adjusted(check->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 2, 0, 0, 0);
    } else if (qobject_cast<const Card *>(widget)) {
        const int sign = Space::normal + 20 + Space::small; // and on the first page pictures
        room = widget->rect().adjusted(isOnFirstPage(widget) ? sign + 48 + Space::medium : sign, 8, -8, -8);
    } else if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget)) {
        room = widget->rect().adjusted(4, 4, -4, -4);
    } else if (qobject_cast<const QGroupBox *>(widget)) {
        room = QRect(2, Space::small, widget->width() - 4, widget->fontMetrics().height() + Space::small);
    } else if (qobject_cast<const StepList *>(widget) || qobject_cast<const QMenu *>(widget)) {
        room = widget->rect().adjusted(3, 3, -3, -3);
    } else if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget); area
               && (area->inherits("QTextEdit") || area->inherits("QPlainTextEdit")
                   || area->inherits("QAbstractItemView"))) {
        room = area->viewport()->geometry();
    }
    room &= widget->visibleRegion().boundingRect();
    return room.isEmpty() ? room : room.translated(widget->mapTo(widget->window(), QPoint()));
}

QRect WidgetParts::edgeOf(const QWidget *widget)
{
    QRect edge;
    if (const auto *check = qobject_cast<const CheckLine *>(widget)) {
        const int size = check->style()->pixelMetric(QStyle::PM_IndicatorWidth);
        edge = QRect(0, std::max(0, (check->fontMetrics().height() - size) / 2) + 1, size, size);
    } else if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QPushButton *>(widget) || qobject_cast<const Card *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget)) {
        edge = widget->rect();
    }
    if (qobject_cast<const QComboBox *>(widget->parentWidget()))
        return {}; // of which it is a part, without an edge of its own
    if (edge.isEmpty() || !widget->visibleRegion().boundingRect().contains(edge))
        return {};
    return edge.translated(widget->mapTo(widget->window(), QPoint()));
}

bool WidgetParts::isDisabled(const QWidget *widget, const QPoint &place)
{
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        const QAction *action = menu->actionAt(place);
        return action && !action->isEnabled();
    }
    return !widget->isEnabled() && !qobject_cast<const StepButton *>(widget);
}

QString WidgetParts::nameOf(const QWidget *widget)
{
    return u"%1 \"%2\" %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
        widget->property("text").toString().left(40));
}

} // namespace Facteur
