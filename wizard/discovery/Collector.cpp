// SPDX-License-Identifier: MIT
#include "Collector.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace Facteur {

namespace {

constexpr qsizetype maximumOfMechanism = 8;

bool isProtected(const Candidate &candidate)
{
    return candidate.endpoint.security != Security::None;
}

/// Its order says more than the protocol does. An autoconfig document has an order too, but it is an old
/// habit to write POP3 first; nobody writes priorities by habit.
bool ordersProtocols(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::Domain:
    case Mechanism::Mx:
    case Mechanism::Srv:
        return true;
    case Mechanism::Pacc:
    case Mechanism::Autoconfig:
    case Mechanism::Ispdb:
    case Mechanism::MxAutoconfig:
    case Mechanism::MxIspdb:
    case Mechanism::Guess:
        return false;
    }
    Q_UNREACHABLE();
}

bool ranksBefore(const Candidate &left, const Candidate &right)
{
    const auto key = [](const Candidate &candidate) {
        const Protocol protocol =
            ordersProtocols(candidate.mechanism) ? Protocol::Imap : candidate.endpoint.protocol;
        return std::tuple(!isProtected(candidate), candidate.mechanism, protocol);
    };
    return key(left) < key(right);
}

/// \a better, with what only \a other has told of the same server.
void merge(Candidate &better, const Candidate &other)
{
    if (better.userName.isEmpty())
        better.userName = other.userName;
    if (!better.signIn)
        better.signIn = other.signIn;
}

QList<Candidate> merged(const QList<Candidate> &ranked)
{
    QList<Candidate> result;
    for (const Candidate &candidate : ranked) {
        const auto same = std::find_if(result.begin(), result.end(),
            [&candidate](const Candidate &other) { return other.endpoint == candidate.endpoint; });
        if (same == result.end())
            result.append(candidate);
        else
            merge(*same, candidate);
    }
    return result;
}

int placeOf(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Living:
        return 0;
    case Liveness::Unknown:
    case Liveness::Probing:
        return 1;
    case Liveness::Dead:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

void Collector::ask(Mechanism mechanism)
{
    if (!m_answers.contains(mechanism) && !m_outstanding.contains(mechanism))
        m_outstanding.append(mechanism);
}

void Collector::take(Mechanism mechanism, const QList<Candidate> &candidates)
{
    m_outstanding.removeAll(mechanism);
    if (m_answers.contains(mechanism))
        return;
    QList<Candidate> &answer = m_answers[mechanism];
    QMap<Side, qsizetype> count;
    for (Candidate candidate : candidates) {
        candidate.mechanism = mechanism;
        if (++count[sideOf(candidate.endpoint.protocol)] <= maximumOfMechanism)
            answer.append(candidate);
    }
}

void Collector::tell(const Endpoint &endpoint, Liveness liveness)
{
    m_told.removeIf([&endpoint](const Told &told) { return told.endpoint == endpoint; });
    m_told.append({endpoint, liveness});
}

void Collector::giveUp()
{
    m_givenUp = true;
    for (Told &told : m_told) {
        if (told.liveness == Liveness::Probing)
            told.liveness = Liveness::Dead;
    }
}

Liveness Collector::livenessOf(const Candidate &candidate) const
{
    const auto told = std::find_if(m_told.begin(), m_told.end(),
        [&candidate](const Told &one) { return one.endpoint == candidate.endpoint; });
    return told == m_told.end() ? Liveness::Unknown : told->liveness;
}

bool Collector::counts(Mechanism mechanism) const
{
    if (mechanism != Mechanism::MxAutoconfig && mechanism != Mechanism::MxIspdb)
        return true;
    constexpr std::array ofTheDomain{Mechanism::Pacc, Mechanism::Autoconfig, Mechanism::Ispdb};
    return std::all_of(ofTheDomain.begin(), ofTheDomain.end(),
        [this](Mechanism own) { return m_answers.value(own).isEmpty(); });
}

bool Collector::isRefused(const Candidate &candidate) const
{
    return candidate.mechanism == Mechanism::Guess
        && m_refused.contains(RefusedService{candidate.endpoint.protocol, candidate.endpoint.security});
}

QList<Candidate> Collector::ranked(Side side) const
{
    QList<Candidate> all;
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer) {
        if (!counts(answer.key()))
            continue;
        std::copy_if(answer->begin(), answer->end(), std::back_inserter(all),
            [this, side](const Candidate &candidate) {
                return sideOf(candidate.endpoint.protocol) == side && !isRefused(candidate);
            });
    }
    std::stable_sort(all.begin(), all.end(), ranksBefore);
    return merged(all);
}

QList<Candidate> Collector::candidates(Side side) const
{
    QList<Candidate> all = ranked(side);
    for (Candidate &candidate : all)
        candidate.liveness = livenessOf(candidate);
    all.removeIf([](const Candidate &candidate) {
        return candidate.mechanism == Mechanism::Guess && candidate.liveness != Liveness::Living;
    });
    std::stable_sort(all.begin(), all.end(), [](const Candidate &left, const Candidate &right) {
        return placeOf(left.liveness) < placeOf(right.liveness);
    });
    return all;
}

QList<Endpoint> Collector::toProbe() const
{
    QList<Endpoint> endpoints;
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        qsizetype promising = 0;
        for (const Candidate &candidate : ranked(side)) {
            const Liveness liveness = livenessOf(candidate);
            if (liveness == Liveness::Dead)
                continue;
            if (++promising > maximumProbes)
                break;
            if (liveness == Liveness::Unknown)
                endpoints.append(candidate.endpoint);
        }
    }
    return endpoints;
}

bool Collector::isDecided(Side side) const
{
    for (const Candidate &candidate : ranked(side)) {
        const Liveness liveness = livenessOf(candidate);
        if (liveness == Liveness::Dead)
            continue;
        return liveness == Liveness::Living
            && std::none_of(m_outstanding.begin(), m_outstanding.end(), [&](Mechanism mechanism) {
                   // Clear text is not taken while anybody may still name something better.
                   return counts(mechanism) && (mechanism < candidate.mechanism || !isProtected(candidate));
               });
    }
    return false;
}

bool Collector::isAnythingOutstanding() const
{
    const auto isProbing = [](const Told &told) { return told.liveness == Liveness::Probing; };
    return std::any_of(m_outstanding.begin(), m_outstanding.end(),
               [this](Mechanism mechanism) { return counts(mechanism); })
        || !toProbe().isEmpty() || std::any_of(m_told.begin(), m_told.end(), isProbing);
}

bool Collector::isDecided() const
{
    return m_givenUp || !isAnythingOutstanding() || (isDecided(Side::Incoming) && isDecided(Side::Outgoing));
}

} // namespace Facteur
