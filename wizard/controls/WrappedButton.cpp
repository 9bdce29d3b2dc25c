// SPDX-License-Identifier: MIT
#include "WrappedButton.h"

#include "Mnemonics.h"
#include "TextFlow.h"
#include "Theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Facteur {

namespace {
constexpr int buttonWords = Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int widestButtonWord = 10; ///< that stays whole, in heights of a line
} // namespace

WrappedButton::WrappedButton(QWidget *parent)
    : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedButton::around() const
{
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize WrappedButton::minimumSizeHint() const
{
    const int word = TextFlow::widestWord(text(), font(), widestButtonWord * fontMetrics().height());
    return {std::min(sizeHint().width(), word + around()), sizeHint().height()};
}

int WrappedButton::heightForWidth(int width) const
{
    const int oneLine = sizeHint().height();
    if (width >= sizeHint().width())
        return oneLine;
    const QRect room(0, 0, std::max(1, width - around()), QWIDGETSIZE_MAX);
    return oneLine - fontMetrics().height() + fontMetrics().boundingRect(room, buttonWords, text()).height();
}

void WrappedButton::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width())
        return QPushButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    option.palette.setColor(QPalette::HighlightedText, Theme(option.palette).onAccent);
    const QPalette::ColorRole role = option.features & QStyleOptionButton::DefaultButton && isEnabled()
        ? QPalette::HighlightedText
        : QPalette::ButtonText;
    const int side = around() / 2;
    style()->drawItemText(&painter, rect().adjusted(side, 0, -side, 0), buttonWords, option.palette,
        isEnabled(), Mnemonics::marked(this, text()), role);
}

} // namespace Facteur
