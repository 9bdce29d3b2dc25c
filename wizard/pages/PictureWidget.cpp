// SPDX-License-Identifier: MIT
#include "PictureWidget.h"

#include "Marks.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
/// The pictures show light dialogs, whatever the wizard's own colours are.
const QColor ink(0x14, 0x18, 0x22);
const QColor ring(0x1f, 0x5f, 0xbf);
} // namespace

PictureWidget::PictureWidget(QWidget *parent)
    : QWidget(parent)
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
    m_title = step.title.in(language);
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

void PictureWidget::describe()
{
    QStringList values;
    for (const PictureField &place : m_step.fields) {
        const FieldValue value = valueOf(place, m_account, m_guide, m_language);
        if (!value.tick && !value.text.isEmpty() && place.field != Field::Password)
            values << value.text;
    }
    setAccessibleName(tr("Picture: %1").arg(m_title));
    setAccessibleDescription(
        values.isEmpty() ? QString() : tr("With your values: %1").arg(values.join(u", "_s)));
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
    return qRound(width * m_step.pictureSize.height() / m_step.pictureSize.width());
}

qreal PictureWidget::scale() const
{
    return std::min(width() / m_step.pictureSize.width(), height() / m_step.pictureSize.height());
}

QRectF PictureWidget::pictureRect() const
{
    const QSizeF size = m_step.pictureSize * scale();
    return {QPointF((width() - size.width()) / 2, 0), size};
}

QRectF PictureWidget::mapped(const QRectF &rectangle) const
{
    const qreal factor = scale();
    return {pictureRect().topLeft() + rectangle.topLeft() * factor, rectangle.size() * factor};
}

QRectF PictureWidget::fieldRect(Field field) const
{
    if (!hasPicture())
        return {};
    const auto place = std::find_if(m_step.fields.begin(), m_step.fields.end(),
        [field](const PictureField &candidate) { return candidate.field == field; });
    return place == m_step.fields.end() ? QRectF() : mapped(place->rectangle);
}

void PictureWidget::paintValue(QPainter &painter, const PictureField &field) const
{
    const QRectF place = mapped(field.rectangle);
    const FieldValue value = valueOf(field, m_account, m_guide, m_language);
    if (value.tick) {
        if (*value.tick)
            Marks::draw(painter, Marks::Shape::Tick, place, ink, std::max(1.2, place.width() * 0.13));
    } else if (!value.text.isEmpty()) {
        QFont font;
        font.setFamilies({u"Segoe UI"_s, u"Liberation Sans"_s, u"Arial"_s, u"sans-serif"_s});
        font.setPixelSize(std::max(1, qRound(m_step.fontPixelSize * scale())));
        painter.setFont(font);
        painter.setPen(ink);
        const QRectF room = place.adjusted(4 * scale(), 0, -3 * scale(), 0);
        const QString text = QFontMetricsF(font).elidedText(value.text, Qt::ElideMiddle, room.width());
        painter.setClipRect(place);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter.setClipping(false);
    }
    if (m_highlight == field.field) {
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 3, 3);
    }
}

void PictureWidget::paintEvent(QPaintEvent *)
{
    if (!hasPicture())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawPixmap(pictureRect(), m_picture, QRectF(m_picture.rect()));
    for (const PictureField &field : m_step.fields)
        paintValue(painter, field);
    if (!hasFocus())
        return;
    painter.setPen(QPen(Theme(palette()).accent, 2, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pictureRect().adjusted(1, 1, -1, -1));
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
