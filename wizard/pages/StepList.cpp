// SPDX-License-Identifier: MIT
#include "StepList.h"

#include "Marks.h"
#include "PackMark.h"
#include "Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr int tallestRow = 38;
constexpr int lowestRow = 24;
constexpr int aroundRows = 140;
constexpr int discSize = 22;
constexpr int envelopeSize = 24;
} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
}

void StepList::setSteps(const QStringList &names)
{
    m_names = names;
    updateGeometry();
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
    updateGeometry();
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
    update();
}

void StepList::setNote(const QString &note)
{
    m_note = note;
    updateGeometry();
    describe();
}

QString StepList::position() const
{
    return tr("Step %1 of %2").arg(m_current + 1).arg(m_names.size());
}

void StepList::describe()
{
    setAccessibleName(tr("%1: %2").arg(position(), m_names.value(m_current)));
    update();
}

QSize StepList::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &name : m_names)
        widest = std::max(widest, QFontMetrics(Theme::strong(font())).horizontalAdvance(name));
    return {std::clamp(widest + discSize + 2 * Space::wide + Space::normal, 176, 260),
        static_cast<int>(m_names.size()) * lowestRow + heightAround()};
}

QSize StepList::sizeHint() const
{
    return minimumSizeHint();
}

int StepList::headHeight() const
{
    return envelopeSize + (m_pack.isEmpty() ? 0 : 2 * QFontMetrics(Theme::help(font())).height());
}

int StepList::noteHeight() const
{
    if (m_note.isEmpty())
        return 0;
    const QRect room(0, 0, width() - 2 * Space::normal, QWIDGETSIZE_MAX);
    return QFontMetrics(Theme::help(font())).boundingRect(room, Qt::TextWordWrap, m_note).height();
}

int StepList::heightAround() const
{
    return aroundRows + headHeight() - envelopeSize + noteHeight();
}

int StepList::rowHeight() const
{
    const int rows = std::max(1, static_cast<int>(m_names.size()));
    return std::clamp((height() - heightAround()) / rows, lowestRow, tallestRow);
}

QRect StepList::row(int index) const
{
    const int top = Space::wide + headHeight() + Space::wide;
    return {Space::normal, top + index * rowHeight(), width() - 2 * Space::normal, rowHeight()};
}

int StepList::stepAt(const QPoint &position) const
{
    for (int i = 0; i < m_current; ++i) {
        if (row(i).contains(position))
            return i;
    }
    return -1;
}

void StepList::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(stepAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StepList::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int step = stepAt(event->pos()); step >= 0)
        Q_EMIT clicked(step);
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void StepList::paintStep(QPainter &painter, int index, const QRect &row)
{
    const Theme theme(palette());
    const bool current = index == m_current;
    if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.base);
        painter.drawRoundedRect(row, 6, 6);
    }
    const QRectF disc(
        row.left() + Space::small, row.top() + (row.height() - discSize) / 2.0, discSize, discSize);
    if (index < m_current) {
        const bool unproven = index == m_unproven;
        const QColor colour = unproven ? theme.control : theme.color(Tone::Good);
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(theme.base);
        painter.drawEllipse(disc);
        Marks::draw(painter, unproven ? Marks::Shape::Dash : Marks::Shape::Tick, disc.adjusted(4, 4, -4, -4),
            colour, 1.8);
    } else {
        painter.setPen(current ? QPen(Qt::NoPen) : QPen(theme.control, 1.2));
        painter.setBrush(current ? theme.accent : theme.base);
        painter.drawEllipse(disc);
        painter.setFont(Theme::help(font()));
        painter.setPen(current ? theme.onAccent : theme.secondary);
        painter.drawText(disc, Qt::AlignCenter, QString::number(index + 1));
    }
    painter.setFont(current ? Theme::strong(font()) : font());
    painter.setPen(current ? theme.text : theme.secondary);
    const QRect text = row.adjusted(Space::small + discSize + Space::medium, 0, -Space::hair, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_names.at(index), Qt::ElideRight, text.width()));
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
    for (int i = 0; i < m_names.size(); ++i)
        paintStep(painter, i, row(i));

    const QRect foot(
        Space::normal, height() - Space::huge - Space::small, width() - 2 * Space::normal, Space::wide);
    painter.setFont(Theme::strong(font()));
    painter.setPen(theme.text);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, position());
    if (m_note.isEmpty())
        return;
    painter.setFont(Theme::help(font()));
    painter.setPen(theme.color(Tone::Careful));
    const QRect room(
        Space::normal, foot.top() - Space::small - noteHeight(), width() - 2 * Space::normal, noteHeight());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_note);
}

} // namespace Facteur
