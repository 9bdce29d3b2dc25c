// SPDX-License-Identifier: MIT
#include "CheckLine.h"

#include "Mnemonics.h"
#include "TextFlow.h"
#include "Theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Facteur {

CheckLine::CheckLine(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckLine::textLeft() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
}

QRect CheckLine::textRect(int width) const
{
    const int room = std::max(60, width - textLeft());
    const QSize size(
        std::min(room, fontMetrics().horizontalAdvance(text()) + 1), TextFlow::height(text(), font(), room));
    return {QPoint(textLeft(), 0), size};
}

int CheckLine::heightForWidth(int width) const
{
    return m_heights.at(width, text(), font(), [this, width] {
        return std::max(textRect(width).height(), style()->pixelMetric(QStyle::PM_IndicatorHeight)) + 2;
    });
}

QSize CheckLine::sizeHint() const
{
    const int width = textLeft() + fontMetrics().horizontalAdvance(text()) + 2;
    return {width, heightForWidth(width)};
}

QSize CheckLine::minimumSizeHint() const
{
    return {120, heightForWidth(QWIDGETSIZE_MAX)}; // in one line: heightForWidth() tells a layout the rest
}

bool CheckLine::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void CheckLine::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int size = style()->pixelMetric(QStyle::PM_IndicatorWidth);
    option.rect = QRect(0, std::max(0, (fontMetrics().height() - size) / 2) + 1, size, size);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect words = textRect(width()).translated(0, 1);
    // In all of the room: what fits into it by a hair does not fit into what was measured.
    TextFlow::draw(painter, QRect(words.topLeft(), QSize(width() - words.left(), words.height())), text(),
        Qt::AlignLeft, Mnemonics::underlinedIn(this, text()));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme(palette()).accent, 1.5));
    painter.drawRoundedRect(
        QRectF(words).adjusted(-4, 0, 4, 0).intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), 4, 4);
}

} // namespace Facteur
