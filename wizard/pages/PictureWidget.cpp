// SPDX-License-Identifier: MIT
#include "PictureWidget.h"

#include "Field.h"
#include "Marks.h"
#include "Places.h"
#include "Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

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
constexpr qreal numberSize = 24;
constexpr qreal smallestNumber = 14;
constexpr qreal largestNumber = 18;

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

PictureWidget::PictureWidget(QWidget *parent)
    : QWidget(parent)
    , m_tallest(QWIDGETSIZE_MAX)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void PictureWidget::setStep(const Guide &guide, const GuideStep &step, const QString &language)
{
    m_guide = guide;
    m_step = step;
    m_language = language;
    const QString file = step.picture.isEmpty() ? QString() : guide.pictureFile(step.picture, language);
    m_picture = file.isEmpty() ? QPixmap() : QPixmap(file);
    describe();
    updateGeometry();
}

void PictureWidget::setAccount(const Account &account)
{
    m_account = account;
    describe();
}

void PictureWidget::setHighlight(std::optional<Field> field)
{
    m_highlight = field;
    update();
}

void PictureWidget::setNumbered(bool numbered)
{
    m_numbered = numbered;
    update();
}

void PictureWidget::setTallest(int height)
{
    m_tallest = height;
    updateGeometry();
}

void PictureWidget::describe()
{
    QStringList values;
    for (const PictureField &place : m_step.fields) {
        const FieldValue value = valueOf(place, m_account, m_guide, m_language);
        const QString label = labelOf(place.field, m_guide, m_language);
        const QString text = value.tick ? (*value.tick ? tr("ticked") : tr("not ticked")) : value.text;
        if (place.field != Field::Password && !text.isEmpty())
            values << (label.isEmpty() ? text : tr("%1: %2").arg(label, text));
    }
    setAccessibleName(tr("Picture: %1").arg(m_step.title.in(m_language)));
    setAccessibleDescription(
        values.isEmpty() ? QString() : tr("With your values: %1").arg(values.join(u"; "_s)));
    update();
}

QSize PictureWidget::sizeHint() const
{
    return hasPicture() ? QSize(320, heightForWidth(320)) : QSize(0, 0);
}

int PictureWidget::heightForWidth(int width) const
{
    if (!hasPicture())
        return 0;
    return std::min(m_tallest, qRound(width * qreal(m_picture.height()) / m_picture.width()));
}

QSizeF PictureWidget::naturalSize() const
{
    return {m_step.pictureSize.width(), m_step.pictureSize.width() * m_picture.height() / m_picture.width()};
}

QRectF PictureWidget::pictureRect() const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, 0), size};
}

QRectF PictureWidget::mapped(const QRectF &rectangle) const
{
    const QRectF picture = pictureRect();
    const qreal x = picture.width() / m_step.pictureSize.width();
    const qreal y = picture.height() / m_step.pictureSize.height();
    return {picture.left() + rectangle.left() * x, picture.top() + rectangle.top() * y, rectangle.width() * x,
        rectangle.height() * y};
}

QRectF PictureWidget::fieldRect(Field field) const
{
    const PictureField *const place = hasPicture() ? m_step.find(field) : nullptr;
    return place ? mapped(place->rectangle) : QRectF();
}

QList<PictureWidget::Place> PictureWidget::places() const
{
    QList<Place> places;
    for (const PictureField &field : m_step.fields)
        places.append({idOf(field.field), mapped(field.rectangle),
            !valueOf(field, m_account, m_guide, m_language).tick});
    for (const PictureTarget &target : m_step.targets)
        places.append({target.id, mapped(target.rectangle), false});
    return places;
}

qreal PictureWidget::scale() const
{
    return pictureRect().height() / m_step.pictureSize.height();
}

qreal PictureWidget::numberWidth() const
{
    return std::clamp(numberSize * scale(), smallestNumber, largestNumber);
}

QFont PictureWidget::valueFont() const
{
    QFont font;
    font.setFamilies({u"Segoe UI"_s, u"Open Sans"_s, u"Liberation Sans"_s, u"Arial"_s, u"sans-serif"_s});
    font.setPixelSize(std::max(1, qRound(m_step.fontPixelSize * scale())));
    return font;
}

QRectF PictureWidget::textRoom(const PictureField &field) const
{
    const QRectF room = mapped(field.rectangle);
    const qreal margin = std::min(valueFont().pixelSize() * 0.45, room.width() / 4);
    const bool hasNumber = m_numbered && placesIn(m_step.text.in(m_language)).contains(idOf(field.field));
    return room.adjusted(hasNumber ? std::max(margin, numberWidth()) : margin, 0, -margin, 0);
}

QString PictureWidget::textOf(const PictureField &field) const
{
    return valueOf(field, m_account, m_guide, m_language).text;
}

void PictureWidget::paintValue(QPainter &painter, const PictureField &field) const
{
    const QRectF place = mapped(field.rectangle);
    const FieldValue value = valueOf(field, m_account, m_guide, m_language);
    if (value.tick) {
        if (*value.tick && field.is)
            Marks::draw(painter, Marks::Shape::Dot, place, ink);
        else if (*value.tick)
            Marks::draw(painter, Marks::Shape::Tick, place, ink, std::max(1.2, place.width() * 0.13));
    } else if (!value.text.isEmpty()) {
        painter.setFont(valueFont());
        painter.setPen(ink);
        const QRectF room = textRoom(field);
        const QString text = QFontMetricsF(valueFont()).elidedText(value.text, Qt::ElideMiddle, room.width());
        painter.setClipRect(place);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter.setClipping(false);
    }
}

void PictureWidget::paintRing(QPainter &painter) const
{
    const QRectF place = m_highlight ? fieldRect(*m_highlight) : QRectF();
    if (place.isEmpty())
        return;
    painter.setPen(QPen(ring, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 3, 3);
}

void PictureWidget::paintNumbers(QPainter &painter) const
{
    const QStringList numbered = placesIn(m_step.text.in(m_language));
    QFont font = Theme::strong(QFont());
    font.setPixelSize(qRound(numberWidth() * 0.68));
    painter.setFont(font);
    const QRectF picture = pictureRect();
    for (const Place &place : places()) {
        const qsizetype number = numbered.indexOf(place.id) + 1;
        if (number == 0)
            continue;
        // Just inside a field, whose text makes room for it; else at the left.
        QRectF disc(0, 0, numberWidth(), numberWidth());
        const qreal shift = numberWidth() * (place.hasText ? 0.3 : -0.35);
        disc.moveCenter({place.rectangle.left() + shift, place.rectangle.center().y()});
        disc.moveLeft(std::max(disc.left(), picture.left()));
        painter.setPen(QPen(Qt::white, 1.5));
        painter.setBrush(ring);
        painter.drawEllipse(disc);
        painter.drawText(disc, Qt::AlignCenter, QString::number(number));
    }
}

void PictureWidget::paintEvent(QPaintEvent *)
{
    if (!hasPicture())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    painter.setOpacity(dark ? opacityInTheDark : 1);
    painter.drawPixmap(pictureRect(), m_picture, QRectF(m_picture.rect()));
    painter.setOpacity(1);
    for (const PictureField &field : m_step.fields)
        paintValue(painter, field);
    paintRing(painter);
    if (m_numbered)
        paintNumbers(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(Theme(palette()).accent, 2, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pictureRect().adjusted(1, 1, -1, -1));
}

void PictureWidget::showFullText(QHelpEvent *event)
{
    const auto field = std::find_if(m_step.fields.begin(), m_step.fields.end(),
        [&](const PictureField &candidate) { return mapped(candidate.rectangle).contains(event->pos()); });
    const QString text = field != m_step.fields.end() ? textOf(*field) : QString();
    if (!text.isEmpty() && QFontMetricsF(valueFont()).horizontalAdvance(text) > textRoom(*field).width()) {
        // Escaped: a tooltip would take for rich text what looks like it.
        QToolTip::showText(event->globalPos(), u"<p>%1</p>"_s.arg(text.toHtmlEscaped()), this,
            mapped(field->rectangle).toAlignedRect());
    } else {
        QToolTip::hideText();
        event->ignore();
    }
}

bool PictureWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !hasPicture())
        return QWidget::event(event);
    showFullText(static_cast<QHelpEvent *>(event));
    return true;
}

void PictureWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void PictureWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Facteur
