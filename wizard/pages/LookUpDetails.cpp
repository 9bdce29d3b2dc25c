// SPDX-License-Identifier: MIT
#include "LookUpDetails.h"

#include "CheckLine.h"
#include "Style.h"
#include "Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

const QString looksUpKey = u"search/looksUp"_s;

QSettings searchSettings()
{
    return QSettings(u"Facteur"_s, u"Facteur"_s);
}

} // namespace

LookUpDetails::LookUpDetails(ProviderSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_unfold(new QPushButton)
    , m_folded(new QWidget)
    , m_asked(new QLabel)
    , m_looksUp(new CheckLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    Style::makeCompact(m_unfold);
    m_unfold->setCheckable(true);
    m_unfold->setAutoDefault(false);
    m_unfold->setObjectName(u"lookUpDetails"_s);
    m_looksUp->setObjectName(u"looksUp"_s);
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setWordWrap(true);
    m_asked->setFont(Theme::help(font()));
    m_asked->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_unfold, 0, Qt::AlignLeft);
    layout->addWidget(m_folded);
    auto *folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(Space::small);
    folded->addWidget(m_asked);
    folded->addWidget(m_looksUp);
    m_folded->hide();
    m_search.setLooksUp(m_search.looksUp() && searchSettings().value(looksUpKey, true).toBool());
    m_looksUp->setChecked(m_search.looksUp());
    connect(m_unfold, &QPushButton::toggled, m_folded, &QWidget::setVisible);
    connect(m_looksUp, &CheckLine::toggled, this, [this](bool looksUp) {
        searchSettings().setValue(looksUpKey, looksUp);
        m_search.setLooksUp(looksUp);
    });
    connect(&m_search, &ProviderSearch::changed, this, &LookUpDetails::show);
}

void LookUpDetails::retranslate()
{
    m_unfold->setText(tr("What is asked of whom"));
    m_looksUp->setText(tr("Ask the Internet about the part after the @"));
    show();
}

void LookUpDetails::show()
{
    const QStringList asked = m_search.found().asked;
    m_asked->setText(asked.isEmpty() ? tr("Nobody has been asked about this address.")
                                     : tr("Asked were:") + u'\n' + asked.join(u'\n'));
}

} // namespace Facteur
