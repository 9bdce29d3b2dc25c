// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

#include <QBoxLayout>
#include <QWidget>

namespace Facteur {

class StepTable;

/// The steps of both sides of the test, beside each other where there is room; each row then at the height of
/// its neighbour.
class StepColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit StepColumns(QWidget *parent = nullptr);

    void setDirection(QBoxLayout::Direction direction);
    void reset();
    void setReport(const CheckReport &report);
    void retranslate();
    [[nodiscard]] StepTable *table(Side side) const
    {
        return side == Side::Incoming ? m_incoming : m_outgoing;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void level();

    StepTable *m_incoming;
    StepTable *m_outgoing;
    QBoxLayout *m_layout;
};

} // namespace Facteur
