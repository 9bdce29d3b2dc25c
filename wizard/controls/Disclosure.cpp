// SPDX-License-Identifier: MIT
#include "Disclosure.h"

#include <QStyleOption>

namespace Facteur {

Disclosure::Disclosure(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({10, 10}); // of its arrow
    setArrowType(Qt::RightArrow);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::toggled, this,
        [this](bool isOpen) { setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow); });
}

void Disclosure::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->state &= ~QStyle::State_On; // the arrow shows it
}

} // namespace Facteur
