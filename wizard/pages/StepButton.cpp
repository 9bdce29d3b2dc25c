// SPDX-License-Identifier: MIT
#include "StepButton.h"

#include "Marks.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Facteur {

namespace {
constexpr int tallestRow = 38;
constexpr int lowestRow = 24;
constexpr int discSize = 22;
} // namespace

StepButton::StepButton(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void StepButton::setStep(const QString &name, State state, const QString &words)
{
    m_state = state;
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(words);
    const bool isPressable = state == State::Behind || state == State::Unproven;
    setEnabled(isPressable || state == State::Current);
    setFocusPolicy(state == State::Current ? Qt::TabFocus : Qt::NoFocus); // the arrows lead to the others
    setCursor(isPressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::strong(font()));
    // One pixel more: what is drawn may be a fraction wider than what was measured.
    return {Space::small + discSize + Space::medium + metrics.horizontalAdvance(text()) + 1 + Space::hair,
        std::max(tallestRow, metrics.height() + Space::small)};
}

QSize StepButton::minimumSizeHint() const
{
    return {sizeHint().width(), std::max(lowestRow, fontMetrics().height() + 2)};
}

void StepButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return event->ignore(); // the list knows where they lead
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click(); // and not the window's main button
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StepButton::paintDisc(QPainter &painter, const QRectF &disc) const
{
    const Theme theme(palette());
    switch (m_state) {
    case State::Behind:
    case State::Unproven: {
        const bool isGood = m_state == State::Behind;
        const QColor colour = isGood ? theme.color(Tone::Good) : theme.control;
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(theme.base);
        painter.drawEllipse(disc);
        Marks::draw(painter, isGood ? Marks::Shape::Tick : Marks::Shape::Dash, disc.adjusted(4, 4, -4, -4),
            colour, 1.8);
        return;
    }
    case State::Current:
    case State::Ahead:
        const bool isCurrent = m_state == State::Current;
        painter.setPen(isCurrent ? QPen(Qt::NoPen) : QPen(theme.control, 1.2));
        painter.setBrush(isCurrent ? theme.accent : theme.base);
        painter.drawEllipse(disc);
        QFont small = Theme::help(font());
        if (QFontMetrics(small).height() > discSize) // the disc does not grow with the words
            small.setPixelSize(discSize / 2 + 2);
        painter.setFont(small);
        painter.setPen(isCurrent ? theme.onAccent : theme.secondary);
        painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
        return;
    }
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = m_state == State::Current;
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.base);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    paintDisc(painter, QRectF(Space::small, (height() - discSize) / 2.0, discSize, discSize));
    painter.setFont(isCurrent ? Theme::strong(font()) : font());
    painter.setPen(isCurrent || underMouse() ? theme.text : theme.secondary);
    painter.drawText(rect().adjusted(Space::small + discSize + Space::medium, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace Facteur
