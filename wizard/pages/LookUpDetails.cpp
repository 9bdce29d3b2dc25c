// SPDX-License-Identifier: MIT
#include "LookUpDetails.h"

#include "CheckLine.h"
#include "Disclosure.h"
#include "StyleColours.h"
#include "Theme.h"
#include "WrappedLabel.h"

#include <QEvent>
#include <QLabel>
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

/// What \a asked holds of some kinds, in one line.
QString ofKinds(const QStringList &asked, const QStringList &kinds)
{
    QStringList names;
    for (const QString &question : asked) {
        if (kinds.contains(question.section(u' ', 0, 0)))
            names.append(question.section(u' ', 1));
    }
    names.removeDuplicates(); // one host may receive and send
    return names.join(u", "_s);
}

} // namespace

LookUpDetails::LookUpDetails(ProviderSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_unfold(new Disclosure)
    , m_folded(new QWidget)
    , m_asked(new WrappedLabel)
    , m_looksUp(new CheckLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_unfold->setFont(Theme::help(font()));
    m_unfold->setObjectName(u"lookUpDetails"_s);
    m_looksUp->setObjectName(u"looksUp"_s);
    m_asked->setFont(Theme::help(font()));
    m_asked->setSelectable(true);
    layout->addWidget(m_unfold, 0, Qt::AlignLeft);
    layout->addWidget(m_folded);
    auto *folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(Space::small);
    folded->addWidget(m_asked);
    folded->addWidget(m_looksUp);
    m_search.setLooksUp(m_search.looksUp() && searchSettings().value(looksUpKey, true).toBool());
    m_looksUp->setChecked(m_search.looksUp());
    connect(m_unfold, &Disclosure::toggled, this, &LookUpDetails::unfold);
    connect(m_looksUp, &CheckLine::toggled, this, &LookUpDetails::switchTo);
    connect(&m_search, &ProviderSearch::changed, this, &LookUpDetails::show);
    m_folded->hide();
    colour();
}

void LookUpDetails::unfold(bool isOpen)
{
    m_folded->setVisible(isOpen);
    if (isOpen)
        show(); // what was asked meanwhile
}

void LookUpDetails::switchTo(bool looksUp)
{
    searchSettings().setValue(looksUpKey, looksUp);
    const bool wasSearching = m_search.isSearching();
    m_search.setLooksUp(looksUp);
    if (wasSearching) // what the catalogue knows, without waiting for Next
        m_search.look();
    Q_EMIT switched();
}

void LookUpDetails::retranslate()
{
    m_unfold->setText(tr("What is asked of whom"));
    m_looksUp->setText(tr("Ask the Internet about the part after the @"));
    show();
}

void LookUpDetails::show()
{
    const QStringList asked = m_search.asked();
    QStringList lines;
    if (const QString names = ofKinds(asked, {u"dns"_s}); !names.isEmpty())
        lines << tr("Name servers (DNS) were asked about: %1").arg(names);
    if (const QString hosts = ofKinds(asked, {u"https"_s}); !hosts.isEmpty())
        lines << tr("These web servers were asked: %1").arg(hosts);
    if (const QString hosts = ofKinds(asked, {u"imap"_s, u"pop3"_s, u"smtp"_s}); !hosts.isEmpty())
        lines << tr("Whether these mail servers answer was tried: %1").arg(hosts);
    if (asked.isEmpty() && !m_search.isSearching())
        lines << tr("Nobody has been asked about this address.");
    if (asked.isEmpty() && m_search.looksUp())
        lines << tr("Where Facteur does not know the provider, it asks name servers, the web servers of the "
                    "part after the @ and of the company that takes its mail, and Thunderbird's list of "
                    "providers, and tries whether the mail servers answer.");
    lines << tr("The part before the @ and the password are sent to none of them.");
    m_asked->setText(lines.join(u'\n'));
}

void LookUpDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void LookUpDetails::colour()
{
    StyleColours::tint(m_unfold, &Theme::secondary);
    StyleColours::tint(m_asked, &Theme::secondary);
}

} // namespace Facteur
