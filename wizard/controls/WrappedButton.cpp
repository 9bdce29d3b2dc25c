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
    return QPushButton::sizeHint().width() - fontMetrics().horizontalAdvance(text());
}

QSize WrappedButton::sizeHint() const
{
    int widest = 0;
    for (const QString &each : words())
        widest = std::max(widest, fontMetrics().horizontalAdvance(each));
    return {widest + around(), QPushButton::sizeHint().height()};
}

QSize WrappedButton::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &each : words())
        widest =
            std::max(widest, TextFlow::widestWord(each, font(), widestButtonWord * fontMetrics().height()));
    return {widest + around(), sizeHint().height()};
}

int WrappedButton::heightForWidth(int width) const
{
    int highest = fontMetrics().height();
    if (width < sizeHint().width()) {
        for (const QString &each : words())
            highest = std::max(highest, TextFlow::height(each, font(), width - around()));
    }
    return QPushButton::sizeHint().height() - fontMetrics().height() + highest;
}

void WrappedButton::paintEvent(QPaintEvent *event)
{
    if (width() >= around() + fontMetrics().horizontalAdvance(text()))
        return QPushButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const bool isMain = option.features & QStyleOptionButton::DefaultButton && isEnabled();
    const int side = around() / 2;
    const int words = TextFlow::height(text(), font(), width() - 2 * side);
    painter.setPen(isMain ? Theme(option.palette).onAccent
                          : option.palette.color(
                              isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    TextFlow::draw(painter, QRect(side, (height() - words) / 2, width() - 2 * side, words), text(),
        Qt::AlignHCenter, Mnemonics::underlinedIn(this, text()));
}

} // namespace Facteur
