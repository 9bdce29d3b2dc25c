// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Facteur {

/// Words with an arrow that unfold what stands below them. It is checked where these are shown, and a screen
/// reader says so.
class Disclosure final : public QToolButton
{
    Q_OBJECT
public:
    explicit Disclosure(QWidget *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
};

} // namespace Facteur
