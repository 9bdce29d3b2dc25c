// SPDX-License-Identifier: MIT
#include "PasswordEdit.h"

#include "Theme.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace std::chrono_literals;

namespace Facteur {

namespace {

/// On a ground of \a ground; without one: on the field's.
QPixmap eyePixmap(const QColor &color, const QColor &ground, bool crossed, qreal ratio)
{
    QPixmap pixmap(QSize(20, 20) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (ground.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(0, 0, 20, 20), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
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
    , m_eyeButton(findChild<QToolButton *>())
    , m_hideAgain(this)
{
    m_eyeButton->setFocusPolicy(Qt::TabFocus);
    m_eyeButton->installEventFilter(this);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    m_hideAgain.setSingleShot(true);
    m_hideAgain.setInterval(10s);
    connect(&m_hideAgain, &QTimer::timeout, this, [this] { setShown(false); });
    // What cannot be selected while it is shown cannot be copied, cut, dragged, or taken by the X11
    // selection.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (isShown() && hasSelectedText())
            deselect();
    });
    connect(m_eye, &QAction::triggered, this, [this] { setShown(!isShown()); });
    updateEye();
}

void PasswordEdit::setShown(bool shown)
{
    deselect();
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    shown ? m_hideAgain.start() : m_hideAgain.stop();
    updateEye();
}

void PasswordEdit::setEyeWords(const QString &show, const QString &hide)
{
    m_showWords = show;
    m_hideWords = hide;
    updateEye();
}

PasswordEdit::Doubt PasswordEdit::doubt() const
{
    const QString typed = text();
    const bool before = !typed.isEmpty() && typed.front().isSpace();
    const bool after = !typed.isEmpty() && typed.back().isSpace();
    if (before && after)
        return Doubt::SpacesAtBothEnds;
    if (before)
        return Doubt::SpaceAtBeginning;
    if (after)
        return Doubt::SpaceAtEnd;
    return m_capsLock ? Doubt::CapsLock : Doubt::None;
}

void PasswordEdit::updateEye()
{
    const Theme theme(palette());
    const bool focus = m_eyeButton->hasFocus();
    m_eye->setIcon(eyePixmap(focus ? theme.onAccent : theme.secondary, focus ? theme.accent : QColor(),
        isShown(), devicePixelRatioF()));
    m_eye->setText(isShown() ? m_hideWords : m_showWords);
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

bool PasswordEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        updateEye();
    return QLineEdit::eventFilter(watched, event);
}

void PasswordEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateEye(); // which has its colour
    QLineEdit::changeEvent(event);
}

void PasswordEdit::hideEvent(QHideEvent *event)
{
    setShown(false);
    QLineEdit::hideEvent(event);
}

} // namespace Facteur
