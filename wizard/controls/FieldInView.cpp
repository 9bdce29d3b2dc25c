// SPDX-License-Identifier: MIT
#include "FieldInView.h"

#include "Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace Facteur {

FieldInView::FieldInView(QScrollArea *area)
    : QObject(area)
    , m_area(area)
{
    area->widget()->installEventFilter(this);
    // Noted when the person, or what leads there, has moved; by the time that something has grown it is too
    // late.
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &FieldInView::note);
    connect(qApp, &QApplication::focusChanged, this, &FieldInView::note, Qt::QueuedConnection);
}

QWidget *FieldInView::focusedField() const
{
    QWidget *focus = m_area->window()->focusWidget();
    const bool isField = qobject_cast<QLineEdit *>(focus) || qobject_cast<QComboBox *>(focus)
        || qobject_cast<QAbstractButton *>(focus);
    return isField && m_area->isVisible() && m_area->widget()->isAncestorOf(focus) ? focus : nullptr;
}

void FieldInView::note()
{
    const QWidget *field = focusedField();
    m_isInView = field && !field->visibleRegion().isEmpty();
}

void FieldInView::keep()
{
    QWidget *field = focusedField();
    if (field && m_isInView)
        m_area->ensureWidgetVisible(field, 0, Space::normal);
}

bool FieldInView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // what is in it is laid out then
        QMetaObject::invokeMethod(this, &FieldInView::keep, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace Facteur
