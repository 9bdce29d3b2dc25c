// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace Facteur {

/// A widget as a screen reader sees it, where Accessible has said what it is.
class AccessibleRole final : public QAccessibleWidget
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    ,
                             public QAccessibleAttributesInterface
#endif
{
public:
    static constexpr auto roleProperty = "facteurRole"; ///< of the widget: int
    static constexpr auto levelProperty = "facteurLevel"; ///< of a heading: int, from 1
    static constexpr auto leftOutProperty = "facteurLeftOut"; ///< bool

    explicit AccessibleRole(QWidget *widget);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QList<QAccessible::Attribute> attributeKeys() const override;
    [[nodiscard]] QVariant attributeValue(QAccessible::Attribute key) const override;
#endif

private:
    [[nodiscard]] QList<QAccessibleInterface *> children() const;
};

} // namespace Facteur
