// SPDX-License-Identifier: MIT
#include "MessageLine.h"

#include "Description.h"
#include "Marks.h"
#include "Spoken.h"
#include "Style.h"
#include "StyleColours.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace Facteur {

namespace {
constexpr int lineBadge = 16;
constexpr int leastBeside = 180; ///< of the text, beside the button
} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new WrappedLabel)
    , m_action(new WrappedButton)
    , m_spoken(new Spoken(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_label, 1, Qt::AlignTop);
    layout->addWidget(m_action, 0, Qt::AlignTop | Qt::AlignLeft);
    m_label->setFont(Theme::help(font()));
    Style::makeCompact(m_action);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::actionTriggered);
    update();
}

void MessageLine::setHelp(const QString &text)
{
    m_help = text;
    update();
}

void MessageLine::setMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_message = text;
    m_action->setText(action);
    update();
}

void MessageLine::clearMessage()
{
    m_tone.reset();
    m_message.clear();
    m_action->setText({});
    update();
}

void MessageLine::belongTo(const QList<QWidget *> &fields)
{
    m_fields << fields;
    tell();
}

QString MessageLine::text() const
{
    return m_tone ? m_message : m_help;
}

void MessageLine::update()
{
    m_label->setText(text());
    m_action->setVisible(!m_action->text().isEmpty());
    layout()->setContentsMargins(m_tone ? lineBadge + Space::small : 0, 0, 0, 0);
    setVisible(!text().isEmpty());
    arrange();
    colour();
    tell();
    QWidget::update();
}

void MessageLine::tell()
{
    m_action->setAccessibleDescription(m_action->text().isEmpty() ? QString() : text());
    for (QWidget *field : std::as_const(m_fields))
        Description::of(field)->set(this, text());
    if (m_fields.isEmpty())
        m_spoken->tell(m_message);
}

void MessageLine::arrange()
{
    const int beside = contentsRect().width() - layout()->contentsMargins().left() - Space::small
        - m_action->sizeHint().width();
    const auto direction =
        beside < std::max(leastBeside, m_label->minimumSizeHint().width()) && !m_action->isHidden()
        ? QBoxLayout::TopToBottom
        : QBoxLayout::LeftToRight;
    auto *box = static_cast<QBoxLayout *>(layout());
    if (direction != box->direction())
        box->setDirection(direction);
}

QSize MessageLine::minimumSizeHint() const
{
    const int button = m_action->isHidden() ? 0 : m_action->minimumSizeHint().width();
    return {std::max(m_label->minimumSizeHint().width(), button) + layout()->contentsMargins().left(),
        QWidget::minimumSizeHint().height()};
}

void MessageLine::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void MessageLine::colour()
{
    if (m_tone && *m_tone != Tone::Info)
        StyleColours::tint(m_label, *m_tone);
    else
        StyleColours::tint(m_label, m_tone ? &Theme::text : &Theme::secondary);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    if (!m_tone)
        return;
    QPainter painter(this);
    const int top = (QFontMetrics(m_label->font()).height() - lineBadge) / 2;
    Marks::drawBadge(painter, *m_tone, QRectF(0, std::max(0, top), lineBadge, lineBadge), Theme(palette()));
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace Facteur
