// SPDX-License-Identifier: MIT
#include "Banner.h"

#include "Accessible.h"
#include "FlowLayout.h"
#include "Marks.h"
#include "RichLabel.h"
#include "Spoken.h"
#include "WrappedLabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr int bannerBadge = 28;
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_title(new WrappedLabel)
    , m_text(new WrappedLabel)
    , m_advice(new WrappedLabel)
    , m_steps(new RichLabel)
    , m_buttons(new FlowLayout)
    , m_spoken(new Spoken(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Space::normal + bannerBadge + Space::medium, Space::normal, Space::normal, Space::normal);
    layout->setSpacing(Space::hair);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_advice);
    layout->addWidget(m_steps);
    layout->addLayout(m_buttons);
    m_buttons->setContentsMargins(0, Space::small, 0, 0);
    for (WrappedLabel *label : {m_title, m_text, m_advice})
        label->setSelectable(true);
    m_steps->hide();
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // of the room that it may keep
    m_title->setFont(Theme::strong(font()));
    Accessible::setRole(this, QAccessible::Grouping);
    setFocusPolicy(Qt::TabFocus); // so that a screen reader can be led here
}

void Banner::setMessage(Tone tone, const QString &title, const QString &text, const QString &advice)
{
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(this->text());
    m_spoken->tell(title);
    update();
}

void Banner::setSteps(const QList<std::pair<QString, QString>> &steps, const QString &open)
{
    QString rows;
    m_plainSteps.clear();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString number = steps.size() > 1 ? u"%1.\u00a0"_s.arg(i + 1) : QString();
        m_plainSteps.append(number + steps.at(i).first);
        QString text = (number + steps.at(i).first).toHtmlEscaped();
        if (const QString link = steps.at(i).second; !link.isEmpty())
            text += u' ' + RichLabel::link(link, open);
        // The number hangs in front of the lines. No table: its columns would not break a long word.
        rows += u"<p style=\"margin: 1px 0 1px %1px; text-indent: -%1px\">%2</p>"_s.arg(
            QString::number(m_steps->fontMetrics().horizontalAdvance(number)), text);
    }
    m_steps->setRichText(rows);
    m_steps->setVisible(!steps.isEmpty());
    setAccessibleDescription(this->text());
}

void Banner::setDetail(const QString &text)
{
    m_text->setText(text);
    m_text->show();
}

void Banner::keepRoomFor(const QStringList &texts)
{
    m_text->keepRoomFor(texts);
}

void Banner::setProgress(double share)
{
    if (share < 0)
        m_text->keepRoomFor({});
    m_progress = share;
    update();
}

void Banner::addButton(QPushButton *button, Qt::Alignment side)
{
    m_buttons->addWidget(button);
    m_buttons->setAlignment(button, side);
}

void Banner::addBelowTitle(QWidget *widget)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(1, widget);
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::text() const
{
    return (QStringList{m_text->text(), m_advice->text()} + m_plainSteps).join(u'\n').trimmed();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = theme.color(m_tone);
    edge.setAlphaF(hasFocus() || theme.isHighContrast() ? 1.0F : 0.45F);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(theme.background(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const qreal top =
        m_title->geometry().top() + (QFontMetrics(m_title->font()).height() - bannerBadge) / 2.0;
    const QRectF badge(Space::normal, std::max<qreal>(Space::small, top), bannerBadge, bannerBadge);
    if (m_progress < 0) {
        Marks::drawBadge(painter, m_tone, badge, theme);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.track, 4));
    painter.drawEllipse(badge.adjusted(3, 3, -3, -3));
    painter.setPen(QPen(theme.accent, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(badge.adjusted(3, 3, -3, -3), 90 * 16, -static_cast<int>(m_progress * 360 * 16));
}

} // namespace Facteur
