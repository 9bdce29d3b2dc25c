// SPDX-License-Identifier: MIT
#include "SrvRecords.h"

#include "PublishedHost.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumSrvRecords = 8;

struct ServiceTraits
{
    QLatin1StringView name;
    Protocol protocol;
    Security security;
};

ServiceTraits traitsOf(SrvService service)
{
    switch (service) {
    case SrvService::Imaps:
        return {"_imaps"_L1, Protocol::Imap, Security::Tls};
    case SrvService::Imap:
        return {"_imap"_L1, Protocol::Imap, Security::StartTls};
    case SrvService::Pop3s:
        return {"_pop3s"_L1, Protocol::Pop3, Security::Tls};
    case SrvService::Pop3:
        return {"_pop3"_L1, Protocol::Pop3, Security::StartTls};
    case SrvService::Submissions:
        return {"_submissions"_L1, Protocol::Smtp, Security::Tls};
    case SrvService::Submission:
        return {"_submission"_L1, Protocol::Smtp, Security::StartTls};
    }
    Q_UNREACHABLE();
}

/// The port is what the server listens on; the service that it was published under is a word, and mistaken
/// often enough: OVH has _submission at 465 (spec §1).
Security securityAt(quint16 port, const ServiceTraits &service)
{
    const bool beginsWithTls = (service.protocol == Protocol::Imap && port == 993)
        || (service.protocol == Protocol::Pop3 && port == 995)
        || (service.protocol == Protocol::Smtp && port == 465);
    const bool beginsInPlainText = (service.protocol == Protocol::Imap && port == 143)
        || (service.protocol == Protocol::Pop3 && port == 110)
        || (service.protocol == Protocol::Smtp && (port == 587 || port == 25));
    if (beginsWithTls)
        return Security::Tls;
    return beginsInPlainText ? Security::StartTls : service.security;
}

bool isRefusal(const DnsService &record)
{
    return record.target.isEmpty() || record.target == u"."_s;
}

bool isRefused(const SrvAnswer &answer)
{
    return !answer.records.isEmpty() && std::all_of(answer.records.begin(), answer.records.end(), isRefusal);
}

bool isOffered(const SrvAnswer &answer)
{
    return !answer.records.isEmpty() && !isRefused(answer);
}

struct RankedRecord
{
    Candidate candidate;
    quint16 priority = 0;
    quint16 weight = 0;
};

/// The best first. Sending stands behind, whatever its priority: it is not compared with fetching.
bool isBetter(const RankedRecord &left, const RankedRecord &right)
{
    const auto key = [](const RankedRecord &record) {
        const Endpoint &endpoint = record.candidate.endpoint;
        return std::tuple(sideOf(endpoint.protocol), record.priority, endpoint.protocol, endpoint.security,
            -static_cast<int>(record.weight));
    };
    return key(left) < key(right);
}

} // namespace

QString srvName(SrvService service, const QString &domain)
{
    return traitsOf(service).name + u"._tcp."_s + domain;
}

QList<Candidate> candidatesOfSrv(const QList<SrvAnswer> &answers)
{
    QList<RankedRecord> ranked;
    for (const SrvAnswer &answer : answers) {
        const ServiceTraits service = traitsOf(answer.service);
        for (const DnsService &record :
            answer.records.first(qMin(answer.records.size(), maximumSrvRecords))) {
            RankedRecord one{{}, record.priority, record.weight};
            one.candidate.mechanism = Mechanism::Srv;
            one.candidate.endpoint = {service.protocol, publishedHost(record.target), record.port,
                securityAt(record.port, service)};
            if (!one.candidate.endpoint.host.isEmpty() && record.port != 0)
                ranked.append(one);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), isBetter);
    QList<Candidate> candidates;
    for (const RankedRecord &record : std::as_const(ranked))
        candidates.append(record.candidate);
    return candidates;
}

QList<RefusedService> refusedServices(const QList<SrvAnswer> &answers)
{
    QList<RefusedService> refused;
    for (const SrvAnswer &answer : answers) {
        const ServiceTraits service = traitsOf(answer.service);
        const auto anyOfIts = [&](bool (*is)(const SrvAnswer &)) {
            return std::any_of(answers.begin(), answers.end(), [&](const SrvAnswer &other) {
                return traitsOf(other.service).protocol == service.protocol && is(other);
            });
        };
        if (isRefused(answer) || (anyOfIts(isRefused) && !anyOfIts(isOffered)))
            refused.append({service.protocol, service.security});
    }
    return refused;
}

} // namespace Facteur
