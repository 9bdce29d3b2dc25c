// SPDX-License-Identifier: MIT
#include "StepPicture.h"

#include "Field.h"
#include "Marks.h"
#include "PictureLettering.h"
#include "Places.h"
#include "Theme.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// The pictures show light dialogs, whatever the wizard's own colours are.
const QColor ink(0x14, 0x18, 0x22);
const QColor ring(0x1f, 0x5f, 0xbf);
/// A light dialog in a dark window, a little less glaring.
constexpr qreal opacityInTheDark = 0.86;
/// Of the disc with a number: in the picture's coordinates, and at least and at most in device-independent
/// pixels.
constexpr qreal numberSize = 21;
constexpr qreal smallestNumber = 14;
constexpr qreal largestNumber = 30;
constexpr qreal smallestValue = 0.8; ///< of the size of the others

/// The label of \a field in the mail program's dialogs; empty where its sheet does not have it.
QString labelOf(Field field, const Guide &guide, const QString &language)
{
    for (const SheetGroup &group : guide.sheet) {
        for (const SheetLine &line : group.lines) {
            if (line.field == field)
                return line.label.in(language);
        }
    }
    return {};
}

} // namespace

void StepPicture::load()
{
    const QString file = step.picture.isEmpty() ? QString() : guide.pictureFile(step.picture, language);
    m_picture = file.isEmpty() ? QPixmap() : QPixmap(file);
    m_isDrawing = !file.isEmpty() && file == guide.drawingFile(step.picture);
    m_lettering = std::make_shared<PictureLettering>(guide);
}

QSizeF StepPicture::naturalSize() const
{
    return {step.pictureSize.width(), step.pictureSize.width() * m_picture.height() / m_picture.width()};
}

QTransform StepPicture::toFrame(const QRectF &frame) const
{
    return QTransform::fromTranslate(frame.left(), frame.top())
        .scale(frame.width() / step.pictureSize.width(), frame.height() / step.pictureSize.height());
}

QRectF StepPicture::mapped(const QRectF &rectangle, const QRectF &frame) const
{
    return toFrame(frame).mapRect(rectangle);
}

QRectF StepPicture::fieldRect(Field field, const QRectF &frame) const
{
    const PictureField *const place = isNull() ? nullptr : step.find(field, account.protocol);
    return place ? mapped(place->rectangle, frame) : QRectF();
}

qreal StepPicture::scale(const QRectF &frame) const
{
    return frame.height() / step.pictureSize.height();
}

qreal StepPicture::numberWidth(const QRectF &frame) const
{
    return std::clamp(numberSize * scale(frame), smallestNumber, largestNumber);
}

QFont StepPicture::valueFont(const QRectF &frame) const
{
    return PictureLettering(guide).font(step.fontPixelSize * scale(frame));
}

QFont StepPicture::fontFor(const PictureField &field, const QRectF &frame) const
{
    QFont font = valueFont(frame);
    const qreal usual = font.pixelSize();
    const qreal room = textRoom(field, frame).width();
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(textOf(field));
    if (wanted > room) // to the size that fits, as a program on a denser screen would have it
        font.setPixelSize(static_cast<int>(std::max(usual * smallestValue, usual * room / wanted)));
    return font;
}

QStringList StepPicture::numberedPlaces() const
{
    return numbered ? placesIn(step.text.in(language)) : QStringList();
}

QRectF StepPicture::textRoom(const PictureField &field, const QRectF &frame) const
{
    const QRectF room = mapped(field.rectangle, frame);
    const qreal margin = std::min(valueFont(frame).pixelSize() * 0.45, room.width() / 4);
    const bool hasNumber = numberedPlaces().contains(idOf(field.field));
    return room.adjusted(hasNumber ? std::max(margin, numberWidth(frame)) : margin, 0, -margin, 0);
}

QString StepPicture::textOf(const PictureField &field) const
{
    return valueOf(field, account, guide, language).text;
}

const PictureField *StepPicture::cutFieldAt(const QPointF &point, const QRectF &frame) const
{
    for (const PictureField &field : step.fields) {
        if (mapped(field.rectangle, frame).contains(point)
            && QFontMetricsF(fontFor(field, frame)).horizontalAdvance(textOf(field))
                > textRoom(field, frame).width())
            return &field;
    }
    return nullptr;
}

QString StepPicture::inWords() const
{
    QStringList values;
    for (const PictureField &place : step.fields) {
        const FieldValue value = valueOf(place, account, guide, language);
        const QString label =
            place.is ? QString(idOf(*place.is)).toUpper() : labelOf(place.field, guide, language);
        const QString text = value.tick ? (*value.tick ? tr("ticked") : tr("not ticked")) : value.text;
        if (!isPassword(place.field) && !text.isEmpty())
            values << (label.isEmpty() ? text : tr("%1: %2").arg(label, text));
    }
    return values.join(u"; "_s);
}

void StepPicture::paint(QPainter &painter, const QRectF &frame, bool dark) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setOpacity(dark ? opacityInTheDark : 1);
    painter.drawPixmap(frame, m_picture, QRectF(m_picture.rect()));
    if (m_isDrawing) {
        static_cast<void>(m_lettering->prepare(step.words, language));
        m_lettering->draw(painter, toFrame(frame));
    }
    painter.setOpacity(1);
    for (const PictureField &field : step.fields)
        paintValue(painter, field, frame);
    if (const QRectF place = highlight ? fieldRect(*highlight, frame) : QRectF(); !place.isEmpty()) {
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 3, 3);
    }
    for (const PictureField &field : step.fields) {
        if (field.is.value_or(account.protocol) == account.protocol)
            paintNumber(painter, idOf(field.field), field.rectangle,
                !valueOf(field, account, guide, language).tick, frame);
    }
    for (const PictureTarget &target : step.targets)
        paintNumber(painter, target.id, target.rectangle, false, frame);
}

void StepPicture::paintValue(QPainter &painter, const PictureField &field, const QRectF &frame) const
{
    const QRectF place = mapped(field.rectangle, frame);
    const FieldValue value = valueOf(field, account, guide, language);
    if (value.tick) {
        if (*value.tick && field.is)
            Marks::draw(painter, Marks::Shape::Dot, place, ink);
        else if (*value.tick)
            Marks::draw(painter, Marks::Shape::Tick, place, ink, std::max(1.2, place.width() * 0.13));
    } else if (!value.text.isEmpty()) {
        const QFont font = fontFor(field, frame);
        const QRectF room = textRoom(field, frame);
        painter.setFont(font);
        painter.setPen(ink);
        painter.setClipRect(place);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(value.text, Qt::ElideMiddle, room.width()));
        painter.setClipping(false);
    }
}

void StepPicture::paintNumber(
    QPainter &painter, const QString &place, const QRectF &rectangle, bool hasText, const QRectF &frame) const
{
    const qsizetype number = numberedPlaces().indexOf(place) + 1;
    if (number == 0)
        return;
    const QRectF field = mapped(rectangle, frame);
    const qreal width = numberWidth(frame);
    // Just inside a field, whose text makes room for it; else at the left.
    QRectF disc(0, 0, width, width);
    disc.moveCenter({field.left() + width * (hasText ? 0.3 : -0.55), field.center().y()});
    disc.moveLeft(std::max(disc.left(), frame.left()));
    QFont font = Theme::strong(QFont());
    font.setPixelSize(qRound(width * 0.68));
    painter.setFont(font);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(ring);
    painter.drawEllipse(disc);
    painter.drawText(disc, Qt::AlignCenter, QString::number(number));
}

} // namespace Facteur
