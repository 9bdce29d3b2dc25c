// SPDX-License-Identifier: MIT
#include "SupportCode.h"

#include "Banner.h"
#include "CopyButton.h"
#include "FlowLayout.h"
#include "Style.h"
#include "StyleColours.h"
#include "Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr qreal larger = 1.15; ///< than what is around, where there is room
}

SupportCode::SupportCode(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
    , m_label(new QLabel)
    , m_copy(new CopyButton)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(Theme::help(font()));
    m_row->addWidget(m_label);
    m_parts = {part(Side::Incoming), part(Side::Outgoing)};
    m_copy->setObjectName(u"copyCode"_s);
    Style::makeCompact(m_copy);
    m_row->addWidget(m_copy);
    connect(m_copy, &CopyButton::clicked, this, [this] { m_copy->copy(m_codes.join(u' ')); });
    setCodes({});
    colour();
}

SupportCode::Part SupportCode::part(Side side)
{
    Part part{new QWidget, nullptr, new QLabel, new QLabel};
    part.layout = new QBoxLayout(QBoxLayout::LeftToRight, part.box);
    part.layout->setContentsMargins(0, 0, 0, 0);
    part.layout->setSpacing(Space::hair);
    part.layout->setSizeConstraint(QLayout::SetNoConstraint); // it turns where there is too little room
    for (QLabel *label : {part.side, part.code}) {
        label->setTextFormat(Qt::PlainText);
        part.layout->addWidget(label);
    }
    part.side->setFont(Theme::help(font()));
    part.code->setObjectName(u"code-"_s + idOf(side));
    part.code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(part.box);
    return part;
}

void SupportCode::setCodes(const QStringList &codes)
{
    m_codes = codes;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        const auto index = static_cast<qsizetype>(i);
        part.code->setText(codes.value(index));
        part.side->setVisible(codes.size() > 1);
        part.box->setVisible(index < codes.size());
    }
    m_label->setVisible(codes.size() < 2);
    enlarge();
    setVisible(!codes.isEmpty());
    m_copy->setAccessibleDescription(codes.join(u' '));
}

QString SupportCode::spoken() const
{
    if (m_codes.size() < 2)
        return m_label->text() + u' ' + m_codes.join(u' ');
    QStringList parts;
    for (const Part &part : m_parts)
        parts << part.side->text() + u' ' + part.code->text();
    return parts.join(u'\n');
}

void SupportCode::resizeEvent(QResizeEvent *event)
{
    enlarge();
    QWidget::resizeEvent(event);
}

void SupportCode::enlarge()
{
    QFont large = Theme::strong(font());
    large.setPointSizeF(large.pointSizeF() * larger);
    const auto widest = [this](const QFont &font) {
        int width = 0;
        for (const QString &code : std::as_const(m_codes))
            width = std::max(width, QFontMetrics(font).horizontalAdvance(code));
        return width;
    };
    const QFont used = widest(large) <= width() ? large : Theme::strong(font());
    for (const Part &part : m_parts) {
        part.code->setFont(used);
        part.box->setMinimumWidth(widest(Theme::strong(font())));
        const int both = part.side->sizeHint().width() + Space::hair + widest(used);
        part.layout->setDirection(both <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void SupportCode::retranslate()
{
    m_label->setText(tr("Code for support"));
    m_parts.front().side->setText(tr("Support code (incoming):"));
    m_parts.back().side->setText(tr("Support code (outgoing):"));
    m_copy->setWords(tr("Copy"), tr("Copied"));
    //: For screen readers
    m_copy->setAccessibleName(tr("Copy the code for support"));
    setCodes(m_codes);
}

void SupportCode::addTo(Banner &banner) const
{
    if (!m_codes.isEmpty())
        banner.setAccessibleDescription(banner.text() + u'\n' + spoken());
}

void SupportCode::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void SupportCode::colour()
{
    for (QLabel *label : {m_label, m_parts.front().side, m_parts.back().side})
        StyleColours::tint(label, &Theme::secondary);
}

} // namespace Facteur
