// SPDX-License-Identifier: MIT
#include "Card.h"

#include "Theme.h"

#include <QPainter>

#include <algorithm>

namespace Facteur {

namespace {
constexpr int pictureSize = 48;
constexpr int radioSize = 20;
} // namespace

Card::Card(QWidget *parent)
    : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void Card::setTexts(const QString &name, const QString &sentence)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    m_sentence = sentence;
    updateGeometry();
    update();
}

void Card::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    m_heights = {};
    updateGeometry();
    update();
}

int Card::textLeft() const
{
    return Space::normal + radioSize + Space::medium + (m_picture.isNull() ? 0 : pictureSize + Space::medium);
}

int Card::nameHeight() const
{
    return QFontMetrics(Theme::strong(font())).height();
}

QRect Card::sentenceRoom(int width) const
{
    return {textLeft(), Space::medium + nameHeight() + 2, std::max(60, width - textLeft() - Space::normal),
        10000};
}

int Card::heightForWidth(int width) const
{
    return m_heights.at(width, m_sentence, font(), [this, width] {
        const QRect sentence = QFontMetrics(font()).boundingRect(
            sentenceRoom(width), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
        const int text = m_sentence.isEmpty() ? Space::medium + nameHeight() : sentence.bottom();
        const int picture = m_picture.isNull() ? 0 : pictureSize + Space::medium;
        return std::max(text, picture) + Space::medium + 1;
    });
}

QSize Card::sizeHint() const
{
    return {380, heightForWidth(380)};
}

QSize Card::minimumSizeHint() const
{
    m_leastHeight = heightForWidth(std::max(260, width()));
    return {220, m_leastHeight};
}

void Card::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    const int before = m_leastHeight;
    if (minimumSizeHint().height() != before) // it depends on the width
        updateGeometry();
}

bool Card::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    const bool enabled = isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const qreal border = isChecked() || hasFocus() ? 2 : 1;
    const QColor edge = !enabled ? theme.line : isChecked() || hasFocus() ? theme.accent : theme.control;
    painter.setPen(QPen(edge, border));
    painter.setBrush(isChecked()      ? theme.background(Tone::Info)
            : underMouse() && enabled ? theme.panel
                                      : theme.base);
    const qreal inset = border / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    if (hasFocus() && isChecked()) { // checked and focused look alike otherwise
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 5, 5);
    }

    const QRectF radio(Space::normal, (height() - radioSize) / 2.0, radioSize, radioSize);
    painter.setBrush(enabled ? theme.base : theme.panel);
    painter.setPen(QPen(isChecked() ? theme.accent
            : enabled               ? theme.control
                                    : theme.line,
        isChecked() ? 2 : 1.2));
    painter.drawEllipse(radio.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(radio.adjusted(6, 6, -6, -6));
    }

    if (!m_picture.isNull()) {
        painter.setOpacity(enabled ? 1 : 0.45);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRect(Space::normal + radioSize + Space::medium, (height() - pictureSize) / 2,
                               pictureSize, pictureSize),
            m_picture);
        painter.setOpacity(1);
    }
    painter.setPen(enabled ? theme.text : theme.secondary);
    painter.setFont(Theme::strong(font()));
    // A name without a sentence stands in the middle of the card.
    const int top = m_sentence.isEmpty() ? (height() - nameHeight()) / 2 : Space::medium;
    painter.drawText(QRect(textLeft(), top, width() - textLeft() - Space::normal, nameHeight()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setPen(theme.secondary);
    painter.setFont(font());
    painter.drawText(sentenceRoom(width()), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace Facteur
