// SPDX-License-Identifier: MIT
#include "ProviderSearch.h"

#include "FoundServers.h"
#include "PublishedHost.h"
#include "SettingsSearch.h"
#include "Setup.h"
#include "Validation.h"

#include <utility>

namespace Facteur {

namespace {

DomainFinding findingOf(const FoundSettings &result)
{
    switch (result.kind) {
    case FoundSettings::Kind::Mailbox:
        return result.providerKey.isEmpty() ? DomainFinding::Found : DomainFinding::Known;
    case FoundSettings::Kind::Exchange:
        return DomainFinding::Exchange;
    case FoundSettings::Kind::NoMail:
        return DomainFinding::NoMail;
    case FoundSettings::Kind::NoSuchDomain:
        return DomainFinding::NoSuchDomain;
    case FoundSettings::Kind::Offline:
        return DomainFinding::NoAnswer;
    case FoundSettings::Kind::Unknown:
        return DomainFinding::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

ProviderSearch::ProviderSearch(Setup &setup, SearchOptions options)
    : m_setup(setup)
    , m_options(std::move(options))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (isImproving())
            Q_EMIT ended();
    });
    connect(&setup, &Setup::changed, this, &ProviderSearch::followAddress);
}

ProviderSearch::~ProviderSearch() = default;

void ProviderSearch::turnAside()
{
    cancel();
    if (m_own)
        m_now = *std::exchange(m_own, std::nullopt);
    else
        m_own = std::exchange(m_now, {});
}

void ProviderSearch::followAddress()
{
    const bool turns = m_setup.isPractice() != m_own.has_value();
    if (turns)
        turnAside();
    const QString domain = domainOf(m_setup.account().emailAddress);
    const bool isAnother = m_now.domain != domain;
    const bool isKnown = m_setup.provider() && (isAnother || m_now.finding == DomainFinding::NotYet);
    if (isAnother) {
        m_search.reset();
        m_now = {};
        m_now.domain = domain;
        m_now.byHand = !m_setup.provider() && m_setup.wereServersTypedForAddress();
    }
    if (isKnown)
        m_now.finding = DomainFinding::Known;
    if (turns || isAnother || isKnown)
        Q_EMIT changed();
}

void ProviderSearch::look()
{
    if (m_now.finding == DomainFinding::NotYet && !isSettled())
        tryAgain();
}

void ProviderSearch::tryAgain()
{
    m_now.finding = DomainFinding::Searching;
    m_now.found = {};
    m_search = std::make_unique<SettingsSearch>(m_setup.catalogue(), m_options);
    connect(m_search.get(), &SettingsSearch::improved, this, &ProviderSearch::takeBestSoFar);
    connect(m_search.get(), &SettingsSearch::found, this, &ProviderSearch::take);
    m_patience.start(m_options.useful);
    Q_EMIT changed();
    m_search->start(m_setup.account().emailAddress);
}

void ProviderSearch::setLooksUp(bool looksUp)
{
    if (m_options.asks == looksUp)
        return;
    m_options.asks = looksUp;
    cancel();
    const bool mayBeKnownBetter =
        m_now.finding == DomainFinding::Unknown || m_now.finding == DomainFinding::NoAnswer;
    if (looksUp && mayBeKnownBetter && !isSettled())
        return tryAgain();
    Q_EMIT changed();
}

void ProviderSearch::cancel()
{
    m_now.found.asked = asked();
    m_now.isImproving = false;
    m_search.reset();
    if (isSearching())
        m_now.finding = DomainFinding::NotYet;
}

QStringList ProviderSearch::asked() const
{
    return m_search ? m_search->asked() : m_now.found.asked;
}

void ProviderSearch::takeBestSoFar()
{
    if (!isSearching() && !isImproving())
        return; // the person was quicker
    const FoundSettings best = m_search->soFar();
    m_now.finding = findingOf(best);
    m_now.found = best;
    use();
    m_now.isImproving = true;
    Q_EMIT changed();
    if (!m_patience.isActive())
        Q_EMIT ended();
}

void ProviderSearch::take(const FoundSettings &result)
{
    if ((!isSearching() && !isImproving()) || result.domain != aceName(m_now.domain))
        return;
    if (m_search) { // it may be the one that tells
        m_search->disconnect(this);
        m_search.release()->deleteLater();
    }
    m_now.finding = findingOf(result);
    m_now.found = result;
    use();
    m_now.isImproving = false;
    Q_EMIT changed();
    Q_EMIT ended();
}

void ProviderSearch::use()
{
    if (isSettled() && !isImproving())
        return;
    const bool hasServers = m_now.finding == DomainFinding::Known || m_now.finding == DomainFinding::Found;
    if (const auto found = foundProvider(m_now.found, m_setup.catalogue()); hasServers && found)
        m_setup.useFound(*found);
    else
        m_setup.setProvider(hasServers ? m_now.found.providerKey : QString());
}

void ProviderSearch::choose(const QString &providerId)
{
    if (isImproving())
        cancel();
    m_now.byHand = providerId.isEmpty();
    m_now.asks = true; // so that it can be changed again
    m_setup.setProvider(providerId);
    Q_EMIT changed();
}

void ProviderSearch::ask()
{
    m_now.asks = true;
    Q_EMIT changed();
}

void ProviderSearch::insist()
{
    m_now.insists = true;
    ask();
}

bool ProviderSearch::isSettled() const
{
    return m_setup.provider() != nullptr || m_now.byHand;
}

} // namespace Facteur
