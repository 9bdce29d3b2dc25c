// SPDX-License-Identifier: MIT
#include "ProviderPicker.h"

#include "FieldBlock.h"
#include "Languages.h"
#include "PackMark.h"
#include "Validation.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
const QString byHand = u"-"_s; ///< in the list of providers; "" is "not chosen yet"
}

ProviderPicker::ProviderPicker(SetupModel &model, const QHostAddress &nameserver, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_finder(model.catalogue(), nameserver)
    , m_status(new MessageLine)
    , m_list(new QComboBox)
    , m_listBlock(new FieldBlock(m_list))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_status);
    layout->addWidget(m_listBlock);
    m_list->setObjectName(u"provider"_s);
    m_status->setObjectName(u"providerStatus"_s);
    connect(m_list, &QComboBox::activated, this, &ProviderPicker::onChosen);
    connect(m_status, &MessageLine::actionTriggered, this, &ProviderPicker::act);
    connect(&m_finder, &ProviderFinder::found, this, &ProviderPicker::onFound);
}

QString ProviderPicker::domain() const
{
    return domainOf(m_model.account().emailAddress);
}

void ProviderPicker::retranslate()
{
    m_listBlock->setLabel(tr("Who hosts your mailbox?"));
    m_listBlock->setHelp(tr("You find the name on your bill, or in the e-mail that opened the account."));
}

void ProviderPicker::fillList()
{
    m_list->clear();
    m_list->addItem(tr("Please choose"), QString());
    const QList<Provider> &providers = m_model.catalogue().providers();
    for (const Provider &provider : providers)
        m_list->addItem(
            PackMark::shortly(provider.pack, provider.name.in(Languages::current())), provider.id);
    m_list->addItem(tr("Another provider: I will type the servers"), byHand);
}

void ProviderPicker::refresh()
{
    if (m_domain != domain()) { // another address, or practice began or ended
        m_finder.cancel();
        m_domain = domain();
        m_state = m_model.provider() ? State::Known : State::NotYet;
        m_byHand = !m_model.provider() && !m_model.account().incoming.host.isEmpty();
        m_asks = false;
    }
    fillList();
    show();
}

void ProviderPicker::look()
{
    if (m_state != State::NotYet || m_byHand)
        return;
    tryAgain();
}

void ProviderPicker::tryAgain()
{
    m_domain = domain();
    m_state = State::Searching;
    show();
    m_finder.find(m_model.account().emailAddress);
}

void ProviderPicker::cancel()
{
    m_finder.cancel();
    if (m_state == State::Searching)
        m_state = State::NotYet;
}

void ProviderPicker::onFound(const FoundProvider &result)
{
    if (m_state != State::Searching || domainOf(result.emailAddress) != domain())
        return;
    if (result.noSuchDomain)
        m_state = State::NoSuchDomain;
    else if (result.noAnswer)
        m_state = State::NoAnswer;
    else
        m_state = result.kind == FoundProvider::Kind::Mailbox ? State::Known
            : result.kind == FoundProvider::Kind::Exchange    ? State::Exchange
                                                              : State::Unknown;
    if (m_state == State::Known)
        m_model.setProvider(result.providerId);
    show();
    Q_EMIT found();
}

void ProviderPicker::onChosen(int index)
{
    const QString chosen = m_list->itemData(index).toString();
    m_byHand = chosen == byHand;
    m_asks = true; // so that it can be changed again
    m_model.setProvider(m_byHand ? QString() : chosen);
    show();
}

void ProviderPicker::act()
{
    if (m_state == State::NoAnswer)
        return tryAgain();
    m_asks = true;
    show();
    m_list->setFocus();
}

bool ProviderPicker::isSettled() const
{
    return m_model.provider() != nullptr || m_byHand;
}

QWidget *ProviderPicker::complain()
{
    if (isSettled())
        return nullptr;
    m_asks = true;
    show();
    m_listBlock->setMessage(Tone::Bad, tr("Please choose who hosts your mailbox."));
    return m_list;
}

bool ProviderPicker::isListed() const
{
    return m_asks || m_byHand || m_state == State::Unknown || m_state == State::NoAnswer;
}

void ProviderPicker::show()
{
    const QString id = m_model.account().providerId;
    m_list->setCurrentIndex(m_list->findData(!id.isEmpty() ? id : m_byHand ? byHand : QString()));
    m_listBlock->setVisible(isListed());
    const Provider *provider = m_model.provider();
    if (provider && !provider->pack.isEmpty())
        m_listBlock->setMessage(Tone::Careful, PackMark::of(provider->pack));
    else if (isSettled())
        m_listBlock->clearMessage();
    showStatus();
    setVisible(isListed() || m_status->tone());
}

void ProviderPicker::showStatus()
{
    switch (m_state) {
    case State::NotYet:
        return m_status->clearMessage();
    case State::Searching:
        return m_status->setMessage(Tone::Info, tr("Looking up who hosts %1…").arg(m_domain));
    case State::Known:
        if (m_asks) // the list says what holds now
            m_status->clearMessage();
        else if (m_model.isPractice())
            m_status->setMessage(Tone::Good, tr("This address is the practice mailbox's."));
        else if (const Provider *provider = m_model.provider())
            m_status->setMessage(provider->pack.isEmpty() ? Tone::Good : Tone::Careful,
                PackMark::before(provider->pack,
                    tr("%1 hosts this address.").arg(provider->name.in(Languages::current()))),
                tr("Choose another"));
        return;
    case State::Exchange:
        return m_status->setMessage(Tone::Careful,
            tr("This is an Exchange address: these settings are not for it. Add it in your mail program as "
               "an "
               "Exchange account, with the address and the password alone."),
            tr("Choose another"));
    case State::Unknown:
        return m_status->setMessage(
            Tone::Careful, tr("We do not know who hosts %1. Please choose below.").arg(m_domain));
    case State::NoSuchDomain:
        return m_status->setMessage(Tone::Bad,
            tr("There is no %1 on the Internet. Is the part after the @ spelt right?").arg(m_domain),
            tr("It is right"));
    case State::NoAnswer:
        return m_status->setMessage(Tone::Careful,
            tr("We could not find out who hosts %1: the network did not answer. Please choose below.")
                .arg(m_domain),
            tr("Try again"));
    }
}

} // namespace Facteur
