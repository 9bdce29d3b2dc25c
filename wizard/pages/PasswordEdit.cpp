// SPDX-License-Identifier: MIT
#include "PasswordEdit.h"

#include "Theme.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace std::chrono_literals;

namespace Facteur {

namespace {

QPixmap eyePixmap(const QColor &color, bool crossed, qreal ratio)
{
    QPixmap pixmap(QSize(20, 20) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath lids(QPointF(2.5, 10));
    lids.quadTo(10, 1.5, 17.5, 10);
    lids.quadTo(10, 18.5, 2.5, 10);
    painter.drawPath(lids);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(10, 10), 2.4, 2.4);
    if (crossed)
        painter.drawLine(QPointF(4, 16.5), QPointF(16, 3.5));
    return pixmap;
}

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_hideAgain(this)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    m_hideAgain.setSingleShot(true);
    m_hideAgain.setInterval(10s);
    connect(&m_hideAgain, &QTimer::timeout, this, [this] { setShown(false); });
    connect(m_eye, &QAction::triggered, this, [this] { setShown(!isShown()); });
    updateEye();
}

void PasswordEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    shown ? m_hideAgain.start() : m_hideAgain.stop();
    updateEye();
}

void PasswordEdit::updateEye()
{
    const QColor color = Theme(palette()).secondary;
    m_eye->setIcon(eyePixmap(color, isShown(), devicePixelRatioF()));
    m_eye->setText(isShown() ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->text());
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter()) {
        // Qt does not tell the state of Caps Lock, but a capital without Shift (or the reverse) does.
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        const bool capsLock = typed.at(0).isUpper() ? !shift : shift && typed.at(0).isLower();
        if (capsLock != m_capsLock) {
            m_capsLock = capsLock;
            Q_EMIT capsLockChanged(capsLock);
        }
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateEye();
    QLineEdit::changeEvent(event);
}

void PasswordEdit::hideEvent(QHideEvent *event)
{
    setShown(false);
    QLineEdit::hideEvent(event);
}

} // namespace Facteur
