// SPDX-License-Identifier: MIT
#include "Card.h"

#include "Marks.h"
#include "Mnemonics.h"
#include "TextFlow.h"
#include "Theme.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace Facteur {

namespace {
constexpr int pictureSize = 48;
constexpr int radioSize = 20;
constexpr int lineGap = 2; ///< between the name and the sentence
constexpr int noteGap = 6; ///< above each note
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
    measureAnew();
}

void Card::setNotes(const QList<CardNote> &notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    describe();
    measureAnew();
}

void Card::describe()
{
    QStringList texts{m_sentence};
    for (const CardNote &note : m_notes)
        texts.append(note.text);
    texts.append(m_place);
    texts.removeAll(QString());
    if (const QString text = texts.join(u'\n'); text != accessibleDescription())
        setAccessibleDescription(text);
}

void Card::measureAnew()
{
    m_heights = {};
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

void Card::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    measureAnew();
}

int Card::textLeft() const
{
    return Space::normal + radioSize + Space::medium + (m_picture.isNull() ? 0 : pictureSize + Space::medium);
}

QRect Card::textRoom(int width) const
{
    return {textLeft(), 0, std::max(60, width - textLeft() - Space::normal), QWIDGETSIZE_MAX};
}

int Card::textHeight(int width) const
{
    return m_heights.at(
        width, text() + m_sentence, font(), [this, width] { return layOut(textRoom(width), nullptr); });
}

int Card::layOut(const QRect &room, QPainter *painter) const
{
    const Theme theme(palette());
    const auto write = [painter, &room](const QString &text, const QFont &font, const QColor &color, int top,
                           int indent = 0, qsizetype underlined = -1) {
        const QRect place = room.adjusted(indent, top, 0, 0);
        if (!painter)
            return TextFlow::height(text, font, place.width());
        painter->setPen(color);
        painter->setFont(font);
        return TextFlow::draw(*painter, place, text, Qt::AlignLeft, underlined);
    };
    int height = write(text(), Theme::strong(font()), isEnabled() ? theme.text : theme.disabled, 0, 0,
        Mnemonics::underlinedIn(this, text()));
    if (!m_sentence.isEmpty())
        height += lineGap + write(m_sentence, font(), theme.secondary, height + lineGap);
    const int sign = QFontMetrics(font()).ascent() + 2;
    for (const CardNote &note : m_notes) {
        height += noteGap;
        if (painter)
            Marks::drawBadge(
                *painter, note.tone, QRectF(room.left(), room.top() + height, sign, sign), theme);
        height += std::max(sign, write(note.text, font(), theme.text, height, sign + Space::small));
    }
    return height;
}

int Card::heightForWidth(int width) const
{
    return std::max(
        textHeight(width) + 2 * Space::medium, m_picture.isNull() ? 0 : pictureSize + 2 * Space::small);
}

QSize Card::sizeHint() const
{
    return {380, minimumSizeHint().height()};
}

QSize Card::minimumSizeHint() const
{
    return {220, pictureSize + 2 * Space::small}; // heightForWidth() tells a layout the rest
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
    const QColor edge = !enabled ? theme.disabled : isChecked() || hasFocus() ? theme.accent : theme.control;
    painter.setPen(QPen(edge, border));
    painter.setBrush(isChecked()      ? theme.background(Tone::Info)
            : underMouse() && enabled ? theme.panel
                                      : theme.base);
    const qreal inset = border / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    if (hasFocus() && isChecked()) { // checked and focused look alike otherwise
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 5, 5);
    }

    const QRectF radio(Space::normal, (height() - radioSize) / 2.0, radioSize, radioSize);
    painter.setBrush(enabled ? theme.base : theme.panel);
    painter.setPen(QPen(isChecked() ? theme.accent
            : enabled               ? theme.control
                                    : theme.disabled,
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
    QRect room = textRoom(width());
    room.moveTop((height() - textHeight(width())) / 2);
    layOut(room, &painter);
}

} // namespace Facteur
