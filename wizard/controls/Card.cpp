// SPDX-License-Identifier: MIT
#include "Card.h"

#include "Mnemonics.h"
#include "Theme.h"

#include <QPainter>

#include <algorithm>

namespace Facteur {

namespace {
constexpr int pictureSize = 48;
constexpr int radioSize = 20;
constexpr int lineGap = 2; ///< between the name and the sentence
} // namespace

Card::Card(QWidget *parent)
    : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void Card::setTexts(const QString &name, const QString &sentence)
{
    setText(name);
    if (accessibleName() != name)
        setAccessibleName(name);
    m_sentence = sentence;
    describe();
    updateGeometry();
    update();
}

void Card::setPlace(const QString &place)
{
    if (m_place == place)
        return;
    m_place = place;
    describe();
}

void Card::describe()
{
    QStringList parts{m_sentence, m_place};
    parts.removeAll(QString());
    const QString all = parts.join(u'\n');
    if (accessibleDescription() != all) // a screen reader is told each time
        setAccessibleDescription(all);
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

QRect Card::textRoom(int width) const
{
    return {textLeft(), 0, std::max(60, width - textLeft() - Space::normal), QWIDGETSIZE_MAX};
}

int Card::textHeight(int width) const
{
    return m_heights.at(width, m_sentence, font(), [this, width] {
        if (m_sentence.isEmpty())
            return nameHeight();
        const QRect sentence = QFontMetrics(font()).boundingRect(
            textRoom(width), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
        return nameHeight() + lineGap + sentence.height();
    });
}

int Card::heightForWidth(int width) const
{
    return std::max(
        textHeight(width) + 2 * Space::medium, m_picture.isNull() ? 0 : pictureSize + 2 * Space::small);
}

QSize Card::sizeHint() const
{
    return {380, heightForWidth(380)};
}

QSize Card::minimumSizeHint() const
{
    return {220, heightForWidth(QWIDGETSIZE_MAX)}; // in one line: heightForWidth() tells a layout the rest
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
    QRect room = textRoom(width());
    room.moveTop((height() - textHeight(width())) / 2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine | Qt::TextShowMnemonic,
        Mnemonics::marked(this, text()));
    painter.setPen(theme.secondary);
    painter.setFont(font());
    room.translate(0, nameHeight() + lineGap);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace Facteur
