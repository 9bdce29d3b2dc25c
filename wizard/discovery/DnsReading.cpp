// SPDX-License-Identifier: MIT
#include "DnsReading.h"

#include "PublishedHost.h"

#include <QDnsLookup>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype mostRecords = 32; ///< of one answer; what is behind them serves nobody
constexpr qsizetype longestText = 4096; ///< bytes; what is longer is none of the records that are looked for

bool isRoot(const QString &name)
{
    return name.isEmpty() || name == u"."_s;
}

void readMx(QList<QDnsMailExchangeRecord> records, DnsAnswer &answer)
{
    std::stable_sort(records.begin(), records.end(),
        [](const auto &left, const auto &right) { return left.preference() < right.preference(); });
    quint16 best = 0;
    for (const QDnsMailExchangeRecord &record : std::as_const(records)) {
        const QString host = aceName(record.exchange());
        if (host.isEmpty() || answer.mxHosts.contains(host) || answer.mxHosts.size() == mostRecords)
            continue;
        if (answer.mxHosts.isEmpty())
            best = record.preference();
        answer.mxHosts.append(host);
        if (record.preference() == best)
            ++answer.bestMxHosts;
    }
    // Beside others it means nothing (RFC 7505, section 3).
    answer.nullMx = records.size() == 1 && isRoot(records.constFirst().exchange());
}

void readServices(const QList<QDnsServiceRecord> &records, DnsAnswer &answer)
{
    for (const QDnsServiceRecord &record : records) {
        const bool isRefusal = isRoot(record.target()); // whatever the port
        const DnsService service{aceName(record.target()), isRefusal ? quint16{0} : record.port(),
            record.priority(), record.weight()};
        if (isRefusal || (!service.target.isEmpty() && service.port != 0))
            answer.services.append(service);
    }
    std::stable_sort(
        answer.services.begin(), answer.services.end(), [](const DnsService &left, const DnsService &right) {
            return std::tie(left.priority, right.weight) < std::tie(right.priority, left.weight);
        });
    answer.services.resize(std::min(answer.services.size(), mostRecords));
}

void readTexts(const QList<QDnsTextRecord> &records, DnsAnswer &answer)
{
    for (const QDnsTextRecord &record : records) {
        const QByteArray text = record.values().join();
        if (text.size() <= longestText && answer.texts.size() < mostRecords)
            answer.texts.append(text);
    }
}

void readAddresses(const QList<QDnsHostAddressRecord> &records, DnsAnswer &answer)
{
    for (const QDnsHostAddressRecord &record : records.first(std::min(records.size(), mostRecords)))
        answer.addresses.append(record.value());
}

void readNameServers(const QList<QDnsDomainNameRecord> &records, DnsAnswer &answer)
{
    for (const QDnsDomainNameRecord &record : records.first(std::min(records.size(), mostRecords))) {
        const QString host = aceName(record.value());
        if (!host.isEmpty())
            answer.nameServers.append(host);
    }
}

} // namespace

DnsAnswer readRecords(const QDnsLookup &lookup, DnsType type)
{
    DnsAnswer answer;
    answer.outcome = DnsOutcome::NoRecords;
    switch (type) {
    case DnsType::A:
    case DnsType::Aaaa:
        readAddresses(lookup.hostAddressRecords(), answer);
        break;
    case DnsType::Mx:
        readMx(lookup.mailExchangeRecords(), answer);
        break;
    case DnsType::Ns:
        readNameServers(lookup.nameServerRecords(), answer);
        break;
    case DnsType::Srv:
        readServices(lookup.serviceRecords(), answer);
        break;
    case DnsType::Txt:
        readTexts(lookup.textRecords(), answer);
        break;
    }
    DnsAnswer nothing;
    nothing.outcome = DnsOutcome::NoRecords;
    if (answer != nothing)
        answer.outcome = DnsOutcome::Records;
    return answer;
}

} // namespace Facteur
