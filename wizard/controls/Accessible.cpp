// SPDX-License-Identifier: MIT
#include "Accessible.h"

#include "AccessibleRole.h"

#include <QLabel>
#include <QWidget>

namespace Facteur::Accessible {

namespace {

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->property(AccessibleRole::roleProperty).isValid())
        return nullptr;
    return new AccessibleRole(widget);
}

} // namespace

void setRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(withRole);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(AccessibleRole::roleProperty, static_cast<int>(role));
}

void setHeading(QLabel *label, int level)
{
    setRole(label, QAccessible::Heading);
    label->setProperty(AccessibleRole::levelProperty, level);
}

void leaveOut(QWidget *widget)
{
    widget->setProperty(AccessibleRole::leftOutProperty, true);
}

} // namespace Facteur::Accessible
