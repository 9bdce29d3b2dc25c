// SPDX-License-Identifier: MIT
#include "ServersPage.h"

#include "PackMark.h"
#include "ServerForm.h"
#include "ServerStanding.h"
#include "WrappedButton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

ServersPage::ServersPage(Setup &setup, QWidget *parent)
    : WizardPage(Page::Servers, setup, parent)
    , m_incoming(new ServerForm(Side::Incoming, setup))
    , m_outgoing(new ServerForm(Side::Outgoing, setup))
    , m_recommend(new WrappedButton)
{
    content()->addWidget(m_incoming);
    content()->addWidget(m_outgoing);
    content()->addWidget(m_recommend, 0, Qt::AlignLeft);
    m_recommend->setObjectName(u"recommend"_s);
    m_recommend->setAutoDefault(false);
    connect(m_recommend, &QPushButton::clicked, this, [this] { this->setup().recommend(); });
    linkToPicture(m_incoming->host(), Field::IncomingHost);
    linkToPicture(m_incoming->port(), Field::IncomingPort);
    linkToPicture(m_incoming->ssl(), Field::IncomingSsl);
    linkToPicture(m_outgoing->host(), Field::OutgoingHost);
    linkToPicture(m_outgoing->port(), Field::OutgoingPort);
    linkToPicture(m_outgoing->ssl(), Field::OutgoingSsl);
}

void ServersPage::retranslate()
{
    m_incoming->retranslate();
    m_outgoing->retranslate();
    m_recommend->setText(tr("Put back the recommended values"));
}

QString ServersPage::introduction() const
{
    const Provider *provider = setup().provider();
    if (!provider)
        return tr("Your provider's help pages tell the two names. The usual ports are filled in.");
    const auto words = [this] {
        //: %1: the provider
        switch (standingOf(setup())) {
        case ServerStanding::Recommended:
            return tr("We have filled them in for %1. There is nothing to change, unless your provider asked "
                      "you to.");
        case ServerStanding::ReserveThatPassed:
            return tr(
                "One of these servers is in reserve at %1, and it passed the test here. There is nothing "
                "to change.");
        case ServerStanding::Reserve:
            return tr("One of these servers is in reserve at %1, for where the usual one does not answer.");
        case ServerStanding::OtherThatPassed:
            return tr("These are not the values that %1 recommends, but they passed the test here.");
        case ServerStanding::Other:
            return tr("These are not the values that %1 recommends.");
        }
        Q_UNREACHABLE();
    };
    return words().arg(provider->name.in(language()));
}

void ServersPage::refresh()
{
    const Provider *provider = setup().provider();
    const QString said = introduction();
    setHeading(tr("Your mail servers"), provider ? PackMark::before(provider->pack, said) : said);
    m_incoming->refresh();
    m_outgoing->refresh();
    m_recommend->setVisible(provider != nullptr);
    m_recommend->setEnabled(!setup().isRecommended());
}

bool ServersPage::validatePage()
{
    QWidget *incoming = m_incoming->firstProblem();
    QWidget *outgoing = m_outgoing->firstProblem();
    QWidget *problem = incoming ? incoming : outgoing;
    if (problem)
        leadTo(problem);
    return problem == nullptr;
}

} // namespace Facteur
