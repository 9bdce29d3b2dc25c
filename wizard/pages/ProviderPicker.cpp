// SPDX-License-Identifier: MIT
#include "ProviderPicker.h"

#include "DomainForm.h"
#include "FieldBlock.h"
#include "FoundText.h"
#include "Languages.h"
#include "PackMark.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
const QString byHand = u"-"_s; ///< in the list of providers; "" is "not chosen yet"
}

ProviderPicker::ProviderPicker(Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_status(new MessageLine)
    , m_list(new QComboBox)
    , m_listBlock(new FieldBlock(m_list))
    , m_offers(new QComboBox)
    , m_offersBlock(new FieldBlock(m_offers))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_status);
    layout->addWidget(m_listBlock);
    layout->addWidget(m_offersBlock);
    m_list->setObjectName(u"provider"_s);
    m_offers->setObjectName(u"offer"_s);
    for (QComboBox *list : {m_list, m_offers}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
        list->setMinimumContentsLength(1);
    }
    m_status->setObjectName(u"providerStatus"_s);
    connect(m_list, &QComboBox::activated, this, &ProviderPicker::onChosen);
    connect(m_offers, &QComboBox::activated, this,
        [this](int index) { m_setup.setProvider(m_offers->itemData(index).toString()); });
    connect(m_status, &MessageLine::actionTriggered, this, &ProviderPicker::act);
    connect(&search(), &ProviderSearch::changed, this, &ProviderPicker::show);
}

void ProviderPicker::retranslate()
{
    m_listBlock->setLabel(tr("Who hosts your mailbox?"));
    m_offersBlock->setLabel(tr("Which kind of mailbox is it?"));
    m_listBlock->setHelp(tr("You find the name on your bill, or in the e-mail that opened the account."));
}

void ProviderPicker::fillList()
{
    m_list->clear();
    m_list->addItem(tr("Please choose"), QString());
    const QList<Provider> &providers = m_setup.catalogue().providers();
    for (const Provider &provider : providers) {
        if (!provider.servers.isEmpty() && provider.foundFor.isEmpty())
            m_list->addItem(
                PackMark::shortly(provider.pack, provider.nameIn(Languages::current())), provider.key());
    }
    m_list->addItem(tr("Another provider: I will type the servers"), byHand);
}

void ProviderPicker::showOffers()
{
    const Provider *chosen = m_setup.provider();
    m_offers->clear();
    for (const Provider &offer : m_setup.catalogue().providers()) {
        if (chosen && offer.id == chosen->id && !offer.offer.isExchange)
            m_offers->addItem(offer.offer.name.in(Languages::current()), offer.key());
    }
    if (chosen) {
        m_offers->setCurrentIndex(m_offers->findData(chosen->key()));
        m_offersBlock->setHelp(chosen->offer.hint.in(Languages::current()));
    }
    const bool isOpen = m_offers->count() > 1 && !search().found().isOfferTold && !isListed();
    m_offersBlock->setVisible(isOpen);
}

void ProviderPicker::refresh()
{
    fillList();
    show();
}

void ProviderPicker::onChosen(int index)
{
    const QString chosen = m_list->itemData(index).toString();
    search().choose(chosen == byHand ? QString() : chosen);
}

void ProviderPicker::act()
{
    if (search().finding() == DomainFinding::NoAnswer)
        return search().tryAgain();
    if (search().finding() == DomainFinding::NoSuchDomain || search().finding() == DomainFinding::NoMail)
        search().insist();
    else
        search().ask();
    m_listBlock->clearMessage(); // nothing is missing before the person had a chance to choose
    m_list->setFocus();
}

QWidget *ProviderPicker::complain()
{
    if (search().isSettled())
        return nullptr;
    search().ask();
    m_listBlock->setMessage(Tone::Bad, tr("Please choose who hosts your mailbox."));
    return m_list;
}

bool ProviderPicker::isListed() const
{
    return search().asks() || search().isByHand() || search().finding() == DomainFinding::Unknown
        || search().finding() == DomainFinding::NoAnswer;
}

void ProviderPicker::show()
{
    const QString id = m_setup.account().providerId;
    m_list->setCurrentIndex(m_list->findData(!id.isEmpty() ? id : search().isByHand() ? byHand : QString()));
    m_listBlock->setVisible(isListed());
    const Provider *provider = m_setup.provider();
    if (provider && !provider->pack.isEmpty())
        m_listBlock->setMessage(Tone::Careful, PackMark::of(provider->pack));
    else if (search().isSettled())
        m_listBlock->clearMessage();
    showStatus();
    showOffers();
    setVisible(isListed() || m_status->tone());
}

void ProviderPicker::showKnown()
{
    if (search().asks()) // the list says what holds now
        m_status->clearMessage();
    else if (m_setup.isPractice())
        m_status->setMessage(Tone::Good, tr("This address is the practice mailbox's."));
    else if (const Provider *provider = m_setup.provider())
        m_status->setMessage(provider->pack.isEmpty() ? Tone::Good : Tone::Careful,
            PackMark::before(
                provider->pack, tr("%1 hosts this address.").arg(provider->nameIn(Languages::current()))),
            tr("Change"));
}

void ProviderPicker::showFound()
{
    const FoundSettings &found = search().found();
    if (search().asks() || !found.source || found.incoming.isEmpty())
        return m_status->clearMessage();
    //: %1: a server, %2: a sentence that says where it and the one for sending were found
    m_status->setMessage(Tone::Good,
        tr("Found: %1. %2")
            .arg(domainForDisplay(found.incoming.constFirst().endpoint.host),
                FoundText::whence(*found.source, search().domain())),
        tr("Change"));
}

void ProviderPicker::showStatus()
{
    switch (search().finding()) {
    case DomainFinding::NotYet:
        return m_status->clearMessage();
    case DomainFinding::Searching:
        return m_status->setMessage(Tone::Info, tr("Looking up who hosts %1…").arg(search().domain()));
    case DomainFinding::Known:
        return showKnown();
    case DomainFinding::Found:
        return showFound();
    case DomainFinding::NoMail:
        return m_status->setMessage(search().insists() ? Tone::Info : Tone::Bad,
            tr("%1 takes no mail: no mailbox has an address there. Is the part after the @ spelt right?")
                .arg(search().domain()),
            search().insists() ? QString() : tr("It is right"));
    case DomainFinding::Exchange:
        return m_status->setMessage(Tone::Careful,
            tr("This is an Exchange address. In your mail program, add it as an Exchange account, with the "
               "address and the password alone; the settings here are not for it."),
            tr("Change"));
    case DomainFinding::Unknown:
        return m_status->setMessage(
            Tone::Careful, tr("We do not know who hosts %1. Please choose below.").arg(search().domain()));
    case DomainFinding::NoSuchDomain:
        return m_status->setMessage(search().insists() ? Tone::Info : Tone::Bad,
            tr("There is no %1 on the Internet. Is the part after the @ spelt right?").arg(search().domain()),
            search().insists() ? QString() : tr("It is right"));
    case DomainFinding::NoAnswer:
        return m_status->setMessage(Tone::Careful,
            tr("We could not find out who hosts %1: the network did not answer. Please choose below.")
                .arg(search().domain()),
            tr("Try again"));
    }
}

} // namespace Facteur
