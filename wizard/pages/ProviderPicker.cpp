// SPDX-License-Identifier: MIT
#include "ProviderPicker.h"

#include "AddressNotes.h"
#include "DomainForm.h"
#include "ExchangeText.h"
#include "FieldBlock.h"
#include "FoundServers.h"
#include "FoundText.h"
#include "Languages.h"
#include "OfferCards.h"
#include "PackMark.h"
#include "ProviderField.h"
#include "ProvidersInOrder.h"

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
    , m_list(new ProviderField)
    , m_listBlock(new FieldBlock(m_list))
    , m_offers(new OfferCards)
    , m_offersBlock(new FieldBlock(m_offers))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_status);
    layout->addWidget(m_listBlock);
    layout->addWidget(m_offersBlock);
    m_list->setObjectName(u"provider"_s);
    m_offers->setObjectName(u"offers"_s);
    m_status->setObjectName(u"providerStatus"_s);
    connect(m_list, &ProviderField::activated, this, &ProviderPicker::onChosen);
    connect(m_offers, &OfferCards::chosen, this, [this](const QString &key) { m_setup.setProvider(key); });
    connect(m_status, &MessageLine::actionTriggered, this, &ProviderPicker::act);
    connect(&search(), &ProviderSearch::changed, this, &ProviderPicker::show);
}

void ProviderPicker::retranslate()
{
    m_listBlock->setLabel(tr("Who hosts your mailbox?"));
    m_offersBlock->setLabel(tr("Which kind of mailbox is it?"));
    m_list->setPlaceholder(tr("Type its name, or choose"));
}

void ProviderPicker::fillList()
{
    QList<ProviderField::Row> rows;
    for (const Provider &provider : m_setup.catalogue().providers()) {
        if (!provider.foundFor.isEmpty() && provider.foundFor == search().found().domain)
            rows.append({tr("The servers that were found"), provider.key(), {}, true});
    }
    for (const Provider *provider : providersInOrder(m_setup.catalogue(), Languages::current()))
        rows.append({PackMark::shortly(provider->pack, provider->name.in(Languages::current())),
            provider->key(), provider->hint.in(Languages::current()), false});
    rows.append({tr("Another provider: I will type the servers"), byHand, {}, true});
    m_list->setRows(rows);
}

bool ProviderPicker::isOfferTold(const Provider &provider) const
{
    const Provider *found = m_setup.catalogue().provider(search().found().providerKey);
    return search().found().isOfferTold && found
        && (found->id == provider.id || provider.foundFor == search().found().domain);
}

void ProviderPicker::showOffers()
{
    const Provider *chosen = m_setup.provider();
    QList<Provider> offers;
    for (const Provider &offer : m_setup.catalogue().providers()) {
        if (chosen && offer.id == chosen->id)
            offers.append(offer);
    }
    m_offersBlock->setVisible(offers.size() > 1 && !isOfferTold(*chosen));
    if (offers.size() < 2)
        return;
    m_offers->show(offers, chosen->key(), Languages::current());
    m_offersBlock->setHelp(
        tr("%1 has several kinds, and the network does not tell which one is yours. The first is the most "
           "frequent; your customer area says it.")
            .arg(chosen->name.in(Languages::current())));
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
    if (search().finding() == DomainFinding::Exchange && !m_setup.provider()
        && ExchangeText::hasOtherWay(exchange()))
        return useOtherWay();
    const DomainFinding finding = search().finding();
    letChoose(finding == DomainFinding::NoSuchDomain || finding == DomainFinding::NoMail)->setFocus();
}

QWidget *ProviderPicker::letChoose(bool insists)
{
    insists ? search().insist() : search().ask();
    m_listBlock->clearMessage(); // nothing is missing before the person had a chance to choose
    return m_list;
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
    const Provider *provider = m_setup.provider();
    const QString id = provider ? provider->id : QString(); // of its usual offer
    m_list->showRow(m_list->findData(!id.isEmpty() ? id : search().isByHand() ? byHand : QString()));
    const QString hint = provider ? provider->hint.in(Languages::current()) : QString();
    m_listBlock->setHelp(!hint.isEmpty()
            ? hint
            : tr("You find the name on your bill, or in the e-mail that opened the account."));
    m_listBlock->setVisible(isListed());
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
    else if (const Provider *provider = m_setup.provider(); provider && provider->offer.isExchange)
        showExchange();
    else if (provider)
        m_status->setMessage(provider->pack.isEmpty() ? Tone::Good : Tone::Careful,
            PackMark::before(provider->pack,
                tr("%1 hosts this address.")
                    .arg(isOfferTold(*provider) ? provider->nameIn(Languages::current())
                                                : provider->name.in(Languages::current()))),
            tr("Change"));
}

void ProviderPicker::showFound()
{
    const FoundSettings &found = search().found();
    if (search().asks() || !found.source)
        return m_status->clearMessage();
    const FoundText::Servers servers = FoundText::servers(found, shownDomain());
    m_status->setMessage(servers.areSound ? Tone::Good : Tone::Careful, servers.words, tr("Change"));
}

const Provider *ProviderPicker::exchange() const
{
    const Provider *provider = m_setup.provider();
    return provider && provider->offer.isExchange
        ? provider
        : m_setup.catalogue().provider(search().found().providerKey);
}

void ProviderPicker::useOtherWay()
{
    if (const auto found = foundProvider(search().found(), m_setup.catalogue()))
        m_setup.useFound(*found); // with the server that the network named
    else
        m_setup.setProvider(search().found().providerKey);
}

void ProviderPicker::showExchange()
{
    const Provider *settled = m_setup.provider();
    const bool goesOn = settled && settled->offer.isExchange;
    const bool mayGoOn = goesOn || (!settled && ExchangeText::hasOtherWay(exchange()));
    //: %1: a sentence or two that say what to do
    m_status->setMessage(Tone::Careful,
        tr("This is an Exchange mailbox. %1")
            .arg(ExchangeText::whatToDo(&m_setup.guide(), exchange(), mayGoOn, Languages::current())),
        mayGoOn && !goesOn ? tr("Go on with these servers") : tr("Change"));
}

QString ProviderPicker::shownDomain() const
{
    return domainForDisplay(search().domain()); // one that looks like another is told apart
}

void ProviderPicker::showUnknown()
{
    const Provider *host = m_setup.catalogue().provider(search().found().providerKey);
    if (!search().looksUp())
        return m_status->setMessage(Tone::Careful,
            tr("Nothing is looked up, as you have chosen below: we do not know who hosts %1. Please choose.")
                .arg(shownDomain()));
    m_status->setMessage(Tone::Careful,
        host ? FoundText::unknownServers(host->name.in(Languages::current()), shownDomain())
             : tr("We do not know who hosts %1. Please choose below.").arg(shownDomain()));
}

void ProviderPicker::showNone(const QString &words)
{
    const bool insists = search().insists();
    m_status->setMessage(
        insists ? Tone::Info : Tone::Bad, words.arg(shownDomain()), insists ? QString() : tr("It is right"));
}

void ProviderPicker::showStatus()
{
    if (AddressNotes::tellsFinding(m_setup))
        return m_status->clearMessage();
    switch (search().finding()) {
    case DomainFinding::NotYet:
        return m_status->clearMessage();
    case DomainFinding::Searching:
        return m_status->setMessage(Tone::Info, tr("Looking up who hosts %1…").arg(shownDomain()));
    case DomainFinding::Known:
        return showKnown();
    case DomainFinding::Found:
        return showFound();
    case DomainFinding::NoMail:
        return showNone(
            tr("%1 takes no mail: no mailbox has an address there. Is the part after the @ spelt right?"));
    case DomainFinding::Exchange:
        return showExchange();
    case DomainFinding::Unknown:
        return showUnknown();
    case DomainFinding::NoSuchDomain:
        return showNone(tr("There is no %1 on the Internet. Is the part after the @ spelt right?"));
    case DomainFinding::NoAnswer:
        return m_status->setMessage(Tone::Careful,
            tr("We could not find out who hosts %1: the network did not answer. Please choose below.")
                .arg(shownDomain()),
            tr("Try again"));
    }
}

} // namespace Facteur
