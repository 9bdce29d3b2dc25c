// SPDX-License-Identifier: MIT
#include "ProviderSearch.h"

#include "ProviderFinder.h"
#include "Setup.h"
#include "Validation.h"

#include <utility>

namespace Facteur {

namespace {

DomainFinding findingOf(const FoundProvider &result)
{
    if (result.noSuchDomain)
        return DomainFinding::NoSuchDomain;
    if (result.noAnswer)
        return DomainFinding::NoAnswer;
    switch (result.kind) {
    case FoundProvider::Kind::Mailbox:
        return DomainFinding::Known;
    case FoundProvider::Kind::Exchange:
        return DomainFinding::Exchange;
    case FoundProvider::Kind::Unknown:
        return DomainFinding::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

ProviderSearch::ProviderSearch(Setup &setup, const QHostAddress &nameserver)
    : m_setup(setup)
    , m_finder(std::make_unique<ProviderFinder>(setup.catalogue(), nameserver))
{
    connect(m_finder.get(), &ProviderFinder::found, this, &ProviderSearch::take);
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
        m_finder->cancel();
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
    Q_EMIT changed();
    m_finder->find(m_setup.account().emailAddress);
}

void ProviderSearch::cancel()
{
    m_finder->cancel();
    if (isSearching())
        m_now.finding = DomainFinding::NotYet;
}

void ProviderSearch::take(const FoundProvider &result)
{
    if (!isSearching() || domainOf(result.emailAddress) != m_now.domain)
        return;
    m_now.finding = findingOf(result);
    if (m_now.finding == DomainFinding::Known && !isSettled()) // else the person was quicker
        m_setup.setProvider(result.providerId);
    Q_EMIT changed();
    Q_EMIT ended();
}

void ProviderSearch::choose(const QString &providerId)
{
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
