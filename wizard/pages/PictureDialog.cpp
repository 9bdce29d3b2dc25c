// SPDX-License-Identifier: MIT
#include "PictureDialog.h"

#include "Mnemonics.h"
#include "PictureWidget.h"
#include "Style.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr qreal firstFactor = 1.6;
constexpr qreal smallest = 0.5;
constexpr qreal largest = 4;
constexpr qreal zoomStep = 1.25;
} // namespace

PictureDialog::PictureDialog(PictureWidget *picture, const QSizeF &size, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_scroll(new QScrollArea)
    , m_size(size)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_scroll->setWidget(picture);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the picture in it has the focus, and the arrow keys move it
    m_scroll->viewport()->installEventFilter(this);
    connect(picture, &PictureWidget::clicked, this, &QDialog::close);

    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(text);
        Style::makeCompact(button);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
    };
    add(tr("Smaller"), u"smaller"_s, [this] { zoom(-1); });
    add(tr("Larger"), u"larger"_s, [this] { zoom(1); });
    buttons->addStretch();
    add(tr("Close"), u"close"_s, [this] { close(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);

    const QSizeF room = QSizeF(parent->screen()->availableSize()) * 0.85 - QSizeF(60, 100);
    m_factor = std::max(
        smallest, std::min({firstFactor, room.width() / size.width(), room.height() / size.height()}));
    apply();
    const QSize wanted = (m_size * m_factor).toSize() + QSize(2 * Space::wide, 2 * Space::huge + Space::wide);
    resize(wanted.boundedTo(parent->screen()->availableSize()));
    picture->setFocus();
}

void PictureDialog::zoom(int steps)
{
    m_factor = std::clamp(m_factor * std::pow(zoomStep, steps), smallest, largest);
    apply();
}

void PictureDialog::apply()
{
    m_picture->setFixedSize((m_size * m_factor).toSize());
}

void PictureDialog::showEvent(QShowEvent *event)
{
    Mnemonics::assign({this});
    QDialog::showEvent(event);
}

void PictureDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoom(1);
    else if (event->key() == Qt::Key_Minus)
        zoom(-1);
    else if (!scroll(event->key()))
        QDialog::keyPressEvent(event);
}

bool PictureDialog::scroll(int key)
{
    QScrollBar *across = m_scroll->horizontalScrollBar();
    QScrollBar *down = m_scroll->verticalScrollBar();
    const auto move = [](QScrollBar *bar, int steps) {
        bar->setValue(bar->value() + steps * Space::huge);
        return true;
    };
    switch (key) {
    case Qt::Key_Left:
        return move(across, -1);
    case Qt::Key_Right:
        return move(across, 1);
    case Qt::Key_Up:
        return move(down, -1);
    case Qt::Key_Down:
        return move(down, 1);
    default:
        return false;
    }
}

bool PictureDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoom(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Facteur
