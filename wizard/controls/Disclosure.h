// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Facteur {

/// Words with an arrow that unfold what stands below them. Its state is checked() for screen readers, too: a
/// toggle, pressed where it is open.
class Disclosure final : public QToolButton
{
    Q_OBJECT
public:
    explicit Disclosure(QWidget *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
};

} // namespace Facteur
