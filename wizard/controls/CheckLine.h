// SPDX-License-Identifier: MIT
#pragma once

#include "TextHeights.h"

#include <QCheckBox>

namespace Facteur {

/// A check box whose words wrap: a long label never widens the page nor is cut.
class CheckLine final : public QCheckBox
{
    Q_OBJECT
public:
    explicit CheckLine(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QRect textRect(int width) const;

    mutable TextHeights m_heights;
};

} // namespace Facteur
