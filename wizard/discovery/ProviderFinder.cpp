// SPDX-License-Identifier: MIT
#include "ProviderFinder.h"

#include "Validation.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr auto timeLimit = 5s;

FoundProvider unknown(const QString &emailAddress)
{
    FoundProvider result;
    result.emailAddress = emailAddress;
    return result;
}

/// What to ask for where there are no records of \a type: the addresses, then whatever else may be there.
std::optional<QDnsLookup::Type> nextType(QDnsLookup::Type type)
{
    static constexpr std::array order{
        QDnsLookup::MX, QDnsLookup::A, QDnsLookup::AAAA, QDnsLookup::NS, QDnsLookup::TXT};
    const auto next = std::next(std::find(order.begin(), order.end(), type));
    return next == order.end() ? std::nullopt : std::optional(*next);
}

} // namespace

ProviderFinder::ProviderFinder(const Catalogue &catalogue, const QHostAddress &nameserver, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    m_lookup.setNameserver(nameserver);
    m_timer.setSingleShot(true);
    connect(&m_lookup, &QDnsLookup::finished, this, &ProviderFinder::takeAnswer);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(m_whenTimeIsUp); });
}

ProviderFinder::~ProviderFinder()
{
    cancel();
}

void ProviderFinder::find(const QString &emailAddress)
{
    cancel();
    m_searching = true;
    m_whenTimeIsUp = judge(m_catalogue, emailAddress, {});
    if (m_whenTimeIsUp.kind != FoundProvider::Kind::Unknown || problemWithAddress(emailAddress)) {
        m_timer.start(0);
        return;
    }
    m_whenTimeIsUp.noAnswer = true;
    m_timer.start(timeLimit);
    query(QDnsLookup::MX, domainOf(emailAddress));
}

void ProviderFinder::cancel()
{
    // First of all, because abort() says that the look-up is finished.
    m_searching = false;
    m_timer.stop();
    m_lookup.abort();
}

FoundProvider ProviderFinder::judge(
    const Catalogue &catalogue, const QString &emailAddress, const QStringList &mxHosts)
{
    FoundProvider result = unknown(emailAddress);
    if (catalogue.isExchange(mxHosts)) {
        result.kind = FoundProvider::Kind::Exchange;
        result.source = FoundProvider::Source::Mx;
    } else if (const Provider *own = catalogue.providerForDomain(domainOf(emailAddress))) {
        result.kind = FoundProvider::Kind::Mailbox;
        result.source = FoundProvider::Source::Catalogue;
        result.providerId = own->key();
    } else if (const Provider *host = catalogue.providerForMx(mxHosts)) {
        result.kind = FoundProvider::Kind::Mailbox;
        result.source = FoundProvider::Source::Mx;
        result.providerId = host->key();
    }
    return result;
}

void ProviderFinder::query(QDnsLookup::Type type, const QString &domain)
{
    m_lookup.setType(type);
    m_lookup.setName(domain);
    m_lookup.lookup();
}

void ProviderFinder::takeAnswer()
{
    if (!m_searching)
        return;
    const QString emailAddress = m_whenTimeIsUp.emailAddress;
    const QStringList hosts = mailHosts();
    if (!hosts.isEmpty()) {
        finish(judge(m_catalogue, emailAddress, hosts));
        return;
    }
    FoundProvider result = unknown(emailAddress);
    result.noSuchDomain = m_lookup.error() == QDnsLookup::NotFoundError;
    // Before Qt 6.8, a domain without such records and a network out of reach are the same error: other
    // records tell them apart.
    const std::optional<QDnsLookup::Type> next = nextType(m_lookup.type());
    if (next
        && (m_lookup.error() == QDnsLookup::NoError || m_lookup.error() == QDnsLookup::InvalidReplyError)) {
        query(*next, domainOf(emailAddress));
        return;
    }
    result.noAnswer = !result.noSuchDomain && m_lookup.error() != QDnsLookup::NoError;
    finish(result);
}

QStringList ProviderFinder::mailHosts() const
{
    if (m_lookup.error() != QDnsLookup::NoError)
        return {};
    // Without MX a domain is its own mail host (RFC 5321, section 5.1).
    if (m_lookup.type() != QDnsLookup::MX && !m_lookup.hostAddressRecords().isEmpty())
        return {m_lookup.name()};
    QList<QDnsMailExchangeRecord> records = m_lookup.mailExchangeRecords();
    std::stable_sort(records.begin(), records.end(),
        [](const QDnsMailExchangeRecord &left, const QDnsMailExchangeRecord &right) {
            return left.preference() < right.preference();
        });
    QStringList hosts;
    for (const QDnsMailExchangeRecord &record : std::as_const(records))
        hosts.append(record.exchange());
    return hosts;
}

void ProviderFinder::finish(const FoundProvider &result)
{
    cancel();
    Q_EMIT found(result);
}

} // namespace Facteur
