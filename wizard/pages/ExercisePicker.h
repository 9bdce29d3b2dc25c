// SPDX-License-Identifier: MIT
#pragma once

#include "Scenario.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace Facteur {

/// The choice of what the practice server plays, in two short lists: what it is about, and what it is.
class ExercisePicker final : public QWidget
{
    Q_OBJECT
public:
    explicit ExercisePicker(QWidget *parent = nullptr);

    [[nodiscard]] Scenario scenario() const;
    void retranslate();

Q_SIGNALS:
    void chosen(); ///< another scenario, by the person

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showGroup();
    void widen(); ///< as wide as the longest of all texts, whichever is chosen

    QLabel *m_label;
    QComboBox *m_group;
    QComboBox *m_scenario; ///< not there where the group has only one
};

} // namespace Facteur
