// SPDX-License-Identifier: MIT
#include "AccessibleRole.h"

#include <QLabel>
#include <QVariant>

namespace Facteur {

AccessibleRole::AccessibleRole(QWidget *widget)
    : QAccessibleWidget(widget, static_cast<QAccessible::Role>(widget->property(roleProperty).toInt()))
{
}

QString AccessibleRole::text(QAccessible::Text kind) const
{
    const auto *label = qobject_cast<const QLabel *>(widget());
    if (kind == QAccessible::Name && label && label->accessibleName().isEmpty())
        return label->text();
    return QAccessibleWidget::text(kind);
}

QList<QAccessibleInterface *> AccessibleRole::children() const
{
    QList<QAccessibleInterface *> kept;
    for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
        QAccessibleInterface *child = QAccessibleWidget::child(i);
        if (child && child->object() && !child->object()->property(leftOutProperty).toBool())
            kept << child;
    }
    return kept;
}

int AccessibleRole::childCount() const
{
    return static_cast<int>(children().size());
}

QAccessibleInterface *AccessibleRole::child(int index) const
{
    return children().value(index);
}

int AccessibleRole::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<QAccessibleInterface *> kept = children();
    for (int i = 0; i < kept.size(); ++i) {
        if (child && kept.at(i)->object() == child->object())
            return i;
    }
    return -1;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void *AccessibleRole::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::AttributesInterface)
        return static_cast<QAccessibleAttributesInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QList<QAccessible::Attribute> AccessibleRole::attributeKeys() const
{
    if (widget()->property(levelProperty).isValid())
        return {QAccessible::Attribute::Level};
    return {};
}

QVariant AccessibleRole::attributeValue(QAccessible::Attribute key) const
{
    return key == QAccessible::Attribute::Level ? widget()->property(levelProperty) : QVariant();
}
#endif

} // namespace Facteur
