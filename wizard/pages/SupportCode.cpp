// SPDX-License-Identifier: MIT
#include "SupportCode.h"

#include "Banner.h"
#include "CopyButton.h"
#include "FlowLayout.h"
#include "Style.h"
#include "Terms.h"
#include "Theme.h"

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
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        auto *words = new QLabel;
        words->setObjectName(u"code-"_s + idOf(side));
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_row->addWidget(words);
        m_words.append(words);
    }
    m_copy->setObjectName(u"copyCode"_s);
    Style::makeCompact(m_copy);
    m_row->addWidget(m_copy);
    connect(m_copy, &CopyButton::clicked, this, [this] { m_copy->copy(m_codes.join(u' ')); });
    setCodes({});
    colour();
}

void SupportCode::setCodes(const QStringList &codes)
{
    m_codes = codes;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        m_words.at(i)->setText(codes.value(i));
        m_words.at(i)->setVisible(i < codes.size());
    }
    enlarge();
    setVisible(!codes.isEmpty());
    m_copy->setAccessibleDescription(codes.join(u' '));
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
    int widest = 0;
    for (const QString &code : std::as_const(m_codes))
        widest = std::max(widest, QFontMetrics(large).horizontalAdvance(code));
    for (QLabel *words : std::as_const(m_words))
        words->setFont(widest <= width() ? large : Theme::strong(font()));
}

void SupportCode::retranslate()
{
    m_label->setText(tr("Code for support"));
    m_copy->setWords(tr("Copy"), tr("Copied"));
    //: For screen readers
    m_copy->setAccessibleName(tr("Copy the code for support"));
    setCodes(m_codes);
}

void SupportCode::addTo(Banner &banner) const
{
    if (!m_codes.isEmpty())
        banner.setAccessibleDescription(banner.text() + u'\n' + m_label->text() + u' ' + m_codes.join(u' '));
}

void SupportCode::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void SupportCode::colour()
{
    Style::tint(m_label, &Theme::secondary);
}

} // namespace Facteur
