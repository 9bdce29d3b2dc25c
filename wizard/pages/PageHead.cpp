// SPDX-License-Identifier: MIT
#include "PageHead.h"

#include "Accessible.h"
#include "Style.h"
#include "StyleColours.h"
#include "Theme.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// QWizard gives the focus to the first that may have it on a page, whether it can be seen or not.
void showOrHide(QWidget *button, bool shows)
{
    button->setVisible(shows);
    button->setFocusPolicy(shows ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_place(new WrappedButton)
    , m_remark(new WrappedLabel)
    , m_heading(new WrappedLabel)
    , m_introduction(new WrappedLabel)
    , m_showMe(new WrappedButton)
{
    m_place->setObjectName(u"place"_s);
    Style::makeCompact(m_place);
    connect(m_place, &QAbstractButton::clicked, this,
        [this] { Q_EMIT stepsWanted(m_place->mapToGlobal(m_place->rect().bottomLeft())); });
    m_remark->setFont(Theme::help(font()));
    m_heading->setObjectName(u"heading"_s);
    m_heading->setFont(Theme::heading(font()));
    Accessible::setHeading(m_heading);
    m_introduction->setObjectName(u"introduction"_s);
    m_showMe->setObjectName(u"showMe"_s);
    Style::makeCompact(m_showMe);
    connect(m_showMe, &QAbstractButton::clicked, this, &PageHead::pictureWanted);
    setPlace({}, {});
    setPictureBelow(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_heading, 1);
    row->addWidget(m_showMe, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::hair);
    layout->addWidget(m_place, 0, Qt::AlignLeft);
    layout->addWidget(m_remark);
    layout->addLayout(row);
    layout->addWidget(m_introduction);
    colour();
}

QString PageHead::heading() const
{
    return m_heading->text();
}

void PageHead::setHeading(const QString &heading, const QString &introduction)
{
    m_heading->setText(heading);
    m_introduction->setText(introduction);
    m_introduction->setVisible(!introduction.isEmpty());
}

void PageHead::setPlace(const QString &place, const QString &remark)
{
    m_place->setText(place + u" ▾"_s);
    m_place->setAccessibleName(place);
    showOrHide(m_place, !place.isEmpty());
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PageHead::setPictureBelow(bool below)
{
    showOrHide(m_showMe, below);
}

void PageHead::retranslate()
{
    m_showMe->setText(tr("Show me"));
}

void PageHead::colour()
{
    StyleColours::tint(m_introduction, &Theme::secondary);
    StyleColours::tint(m_remark, Tone::Careful);
}

void PageHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace Facteur
