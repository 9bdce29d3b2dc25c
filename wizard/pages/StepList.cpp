// SPDX-License-Identifier: MIT
#include "StepList.h"

#include "Accessible.h"
#include "Marks.h"
#include "PackMark.h"
#include "StepButton.h"
#include "StyleColours.h"
#include "Theme.h"
#include "WrappedLabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr int envelopeSize = 24;
constexpr int leastOfSteps = 144;
} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_rows(new QVBoxLayout)
    , m_note(new WrappedLabel)
    , m_position(new QLabel)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    Accessible::setRole(this, QAccessible::List);
    m_layout->setSpacing(Space::small);
    m_rows->setSpacing(0);
    m_rows->addStrut(leastOfSteps);
    m_layout->addLayout(m_rows);
    m_layout->addStretch();
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_position);
    m_note->setFont(Theme::help(font()));
    m_note->hide();
    m_position->setFont(Theme::strong(font()));
    m_position->setTextFormat(Qt::PlainText);
    setBrand({}, {}, {});
    colour();
}

void StepList::setSteps(const QStringList &names)
{
    m_names = names;
    while (m_buttons.size() < names.size()) {
        const auto index = static_cast<int>(m_buttons.size());
        auto *button = new StepButton(index + 1, this);
        connect(button, &StepButton::clicked, this, [this, index] {
            if (index < m_current)
                Q_EMIT clicked(index);
        });
        m_rows->addWidget(button);
        m_buttons.append(button);
    }
    describe();
}

void StepList::setBrand(const QString &name, const QPixmap &logo, const QString &pack)
{
    m_brand = name;
    m_logo = logo;
    m_pack = pack;
    const QString mark = pack.isEmpty() ? QString() : PackMark::of(pack);
    // Qt guesses whether a tool tip is HTML, and the folder's name is a stranger's.
    setToolTip(mark.isEmpty() ? QString() : u"<p>"_s + mark.toHtmlEscaped() + u"</p>"_s);
    setAccessibleDescription(mark);
    m_layout->setContentsMargins(
        Space::normal, Space::wide + headHeight() + Space::wide, Space::normal, Space::wide);
    update();
}

void StepList::setCurrent(int index)
{
    m_current = index;
    describe();
}

void StepList::setUnproven(int index)
{
    m_unproven = index;
    describe();
}

void StepList::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString StepList::position() const
{
    return tr("Step %1 of %2").arg(m_current + 1).arg(m_names.size());
}

QString StepList::inOneLine() const
{
    //: %1: "Step 2 of 7", %2: the step's name
    return tr("%1 · %2").arg(position(), m_names.value(m_current));
}

QString StepList::remark() const
{
    QStringList lines{m_note->text(), accessibleDescription()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void StepList::openAsMenu(const QPoint &at)
{
    auto *menu = new QMenu(window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"steps"_s);
    for (int step = 0; step < m_names.size(); ++step) {
        //: A step in a menu. %1: its number, %2: its name
        QAction *action = menu->addAction(tr("%1. %2").arg(step + 1).arg(m_names.at(step)));
        action->setEnabled(step <= m_current);
        action->setCheckable(step == m_current);
        action->setChecked(step == m_current);
        if (step < m_current)
            connect(action, &QAction::triggered, this, [this, step] { Q_EMIT clicked(step); });
    }
    menu->popup(at);
}

QSize StepList::sizeHint() const
{
    return {minimumSizeHint().width(), QWidget::sizeHint().height()}; // of the steps, not of the note
}

void StepList::describe()
{
    setAccessibleName(tr("%1: %2").arg(position(), m_names.value(m_current)));
    m_position->setText(position());
    for (int i = 0; i < m_buttons.size(); ++i) {
        const auto state = i == m_current ? StepButton::State::Current
            : i > m_current               ? StepButton::State::Ahead
            : i == m_unproven             ? StepButton::State::Unproven
                                          : StepButton::State::Behind;
        const auto words = [state] {
            switch (state) {
            case StepButton::State::Behind:
                return tr("done");
            case StepButton::State::Unproven:
                return tr("left without a proof");
            case StepButton::State::Current:
                return tr("you are here");
            case StepButton::State::Ahead:
                return tr("still to come");
            }
            Q_UNREACHABLE();
        };
        m_buttons.at(i)->setStep(m_names.at(i), state, words());
    }
}

int StepList::headHeight() const
{
    return envelopeSize + (m_pack.isEmpty() ? 0 : 2 * QFontMetrics(Theme::help(font())).height());
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const auto now = m_buttons.indexOf(qobject_cast<StepButton *>(focusWidget()));
    if (step == 0 || now < 0)
        return QWidget::keyPressEvent(event);
    if (const auto next = now + step; next >= 0 && next <= m_current)
        m_buttons.at(next)->setFocus(Qt::TabFocusReason);
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void StepList::colour()
{
    StyleColours::tint(m_note, Tone::Careful);
    StyleColours::tint(m_position, &Theme::text);
}

void StepList::paintHead(QPainter &painter)
{
    const Theme theme(palette());
    QRect sign(Space::normal, Space::wide, envelopeSize, envelopeSize);
    if (m_logo.isNull()) {
        Marks::drawEnvelope(painter, sign, theme);
    } else {
        const QSize size = m_logo.size().scaled(3 * envelopeSize, envelopeSize, Qt::KeepAspectRatio);
        sign.setWidth(size.width());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(
            QRect(sign.topLeft() + QPoint(0, (envelopeSize - size.height()) / 2), size), m_logo);
    }
    painter.setFont(Theme::strong(font()));
    painter.setPen(theme.text);
    const QRect name(sign.right() + 1 + Space::small, sign.top(),
        width() - sign.right() - 1 - 2 * Space::small, envelopeSize);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            m_brand.isEmpty() ? QCoreApplication::applicationName() : m_brand, Qt::ElideRight, name.width()));
    if (m_pack.isEmpty())
        return;
    painter.setFont(Theme::help(font()));
    painter.setPen(theme.secondary);
    const QRect mark(
        Space::normal, sign.bottom() + Space::hair, width() - 2 * Space::normal, headHeight() - envelopeSize);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(mark, Qt::AlignLeft | Qt::AlignTop,
        metrics.elidedText(tr("From a pack:"), Qt::ElideRight, mark.width()) + u'\n'
            + metrics.elidedText(PackMark::place(m_pack), Qt::ElideMiddle, mark.width()));
}

void StepList::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
    paintHead(painter);
}

} // namespace Facteur
