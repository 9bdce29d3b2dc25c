// SPDX-License-Identifier: MIT
#include "PictureWidget.h"

#include "Accessible.h"
#include "Marks.h"
#include "Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

PictureWidget::PictureWidget(QWidget *parent)
    : QWidget(parent)
    , m_tallest(QWIDGETSIZE_MAX)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    Accessible::setRole(this, QAccessible::Graphic);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void PictureWidget::setStep(const Guide &guide, const GuideStep &step, const QString &language)
{
    m_picture.guide = guide;
    m_picture.step = step;
    m_picture.language = language;
    m_picture.load();
    take();
}

void PictureWidget::showAs(const PictureWidget &other)
{
    m_picture = other.m_picture;
    take();
}

void PictureWidget::take()
{
    setFocusPolicy(hasPicture() ? Qt::TabFocus : Qt::NoFocus);
    describe();
    updateGeometry();
}

void PictureWidget::setAccount(const Account &account)
{
    m_picture.account = account;
    describe();
}

void PictureWidget::setHighlight(std::optional<Field> field)
{
    m_picture.highlight = field;
    update();
}

void PictureWidget::setNumbered(bool numbered)
{
    m_picture.numbered = numbered;
    update();
}

void PictureWidget::setTallest(int height)
{
    m_tallest = height;
    updateGeometry();
}

void PictureWidget::describe()
{
    const QString values = m_picture.inWords();
    setAccessibleName(tr("Picture: %1").arg(m_picture.step.title.in(m_picture.language)));
    setAccessibleDescription(values.isEmpty() ? QString() : tr("With your values: %1").arg(values));
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
    return std::min(m_tallest, qRound(width * naturalSize().height() / naturalSize().width()));
}

QRectF PictureWidget::frame() const
{
    const QSizeF size = naturalSize().scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, 0), size};
}

QRectF PictureWidget::fieldRect(Field field) const
{
    return hasPicture() ? m_picture.fieldRect(field, frame()) : QRectF();
}

void PictureWidget::paintEvent(QPaintEvent *)
{
    if (!hasPicture())
        return;
    QPainter painter(this);
    m_picture.paint(painter, frame(), palette().color(QPalette::Base).lightness() < 128);
    if (!hasFocus())
        return;
    Marks::drawFocus(painter, frame(), Theme(palette()));
}

bool PictureWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !hasPicture())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const PictureField *field = m_picture.cutFieldAt(help->pos(), frame())) {
        // Escaped: a tooltip would take for rich text what looks like it.
        QToolTip::showText(help->globalPos(), u"<p>%1</p>"_s.arg(m_picture.textOf(*field).toHtmlEscaped()),
            this, fieldRect(field->field).toAlignedRect());
    } else {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

void PictureWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void PictureWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Facteur
