// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QScrollArea;
class QWidget;

namespace Facteur {

/// Keeps the field that was in view with the focus in view, whatever grows above it in its scroll area.
class FieldInView final : public QObject
{
    Q_OBJECT
public:
    /// For \a area, which has its widget already and owns it.
    explicit FieldInView(QScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *focusedField() const; ///< in the area; nullptr: none
    void note();
    void keep();

    QScrollArea *m_area;
    bool m_isInView = false; ///< focusedField(), when anybody moved last
};

} // namespace Facteur
