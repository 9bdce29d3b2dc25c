// SPDX-License-Identifier: MIT
#include "RemedySearch.h"

#include "CertifiedHosts.h"
#include "SettingProbe.h"

#include <algorithm>

namespace Facteur {

namespace {

constexpr int longestWait = 3'000; ///< milliseconds, after the side failed
/// A mistake that shows at once is named within five seconds, remedy or not.
constexpr int promptEnd = 4'500;
/// After so many milliseconds one that is known is offered, though the side may still get on.
constexpr int earliestOffer = 3'000;

/// Lowest first.
enum class Protection
{
    Plain,
    Opportunistic,
    Encrypted
};

Protection protectionOf(Security security, bool programStaysPlain)
{
    switch (security) {
    case Security::Tls:
    case Security::StartTls:
        return Protection::Encrypted;
    case Security::None:
        return programStaysPlain ? Protection::Plain : Protection::Opportunistic;
    }
    Q_UNREACHABLE();
}

Protection protectionOf(const ServerAlternative &setting)
{
    return protectionOf(setting.endpoint.security, setting.programStaysPlain);
}

/// To try \a other means to speak to the very port that \a endpoint waits for, before it has greeted.
bool isHasty(const Endpoint &other, const Endpoint &endpoint)
{
    return other.security == Security::Tls && endpoint.security != Security::Tls
        && other.host == endpoint.host && other.port == endpoint.port && !Patience::mayHearTls(endpoint);
}

} // namespace

RemedySearch::RemedySearch(const ServerAccess &access, CheckOptions options, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_options(std::move(options))
{
    m_access.userName.clear();
    m_access.password.clear();
    m_access.alternatives.clear();
    const Protection needed = protectionOf(access.endpoint.security, access.programStaysPlain);
    for (const ServerAlternative &setting : access.alternatives) {
        m_knownHosts.append(setting.endpoint.host.toLower());
        if (setting.endpoint != access.endpoint && protectionOf(setting) >= needed)
            m_candidates.append({setting, std::nullopt, isHasty(setting.endpoint, access.endpoint)});
    }
    std::stable_sort(
        m_candidates.begin(), m_candidates.end(), [](const Candidate &one, const Candidate &other) {
            return protectionOf(one.setting) > protectionOf(other.setting);
        });
    m_slowness.setSingleShot(true);
    m_slowness.setInterval(m_options.patience.silence); // a remedy will probably be wanted
    connect(&m_slowness, &QTimer::timeout, this, &RemedySearch::start);
    m_earliestOffer.setSingleShot(true);
    m_earliestOffer.setTimerType(Qt::PreciseTimer); // never sooner
    m_earliestOffer.setInterval(earliestOffer);
    connect(&m_earliestOffer, &QTimer::timeout, this, [this] {
        if (m_offer == Offer::Early)
            m_offer = Offer::Due;
        makeOffer();
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &RemedySearch::settle);
}

void RemedySearch::start()
{
    const bool hasAny = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
        [](const Candidate &candidate) { return !candidate.waits; });
    if (!hasAny || std::exchange(m_started, true))
        return;
    Q_EMIT started();
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        if (!m_candidates.at(i).waits)
            probe(i);
    }
}

void RemedySearch::probe(qsizetype index)
{
    const ServerAlternative &setting = m_candidates.at(index).setting;
    ServerAccess access = m_access;
    access.endpoint = setting.endpoint;
    access.programStaysPlain = setting.programStaysPlain;
    auto *probe = new SettingProbe(access, m_domain, m_options, this);
    connect(probe, &SettingProbe::finished, this, [this, index](bool works) { onProbed(index, works); });
    probe->start();
}

void RemedySearch::onProbed(qsizetype index, bool works)
{
    m_candidates[index].works = works;
    if (m_cause && isSettled())
        settle();
    makeOffer();
}

void RemedySearch::makeOffer()
{
    const auto best = m_offer == Offer::Due && isSettled() ? remedy() : std::nullopt;
    if (!best)
        return;
    m_offer = Offer::Over;
    Q_EMIT offered(*best);
}

void RemedySearch::await(Cause cause, const QList<QSslCertificate> &shown)
{
    m_cause = cause;
    if (cause == Cause::TlsWrongHost)
        addCertified(shown);
    m_slowness.stop();
    m_offer = Offer::Over;
    const auto elapsed = m_sinceArmed.isValid() ? static_cast<int>(m_sinceArmed.elapsed()) : 0;
    m_patience.start(elapsed < promptEnd ? std::min(longestWait, promptEnd - elapsed) : longestWait);
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        if (std::exchange(m_candidates[i].waits, false) && m_started)
            probe(i);
    }
    start();
    if (isSettled())
        settle();
}

void RemedySearch::addCertified(const QList<QSslCertificate> &shown)
{
    const QStringList hosts = certifiedHosts(shown.value(0), m_access.endpoint.host, m_knownHosts, m_domain);
    for (const QString &host : hosts) {
        ServerAlternative setting{m_access.endpoint, m_access.programStaysPlain};
        setting.endpoint.host = host;
        const bool isThere = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
            [&setting](const Candidate &candidate) { return candidate.setting == setting; });
        if (isThere)
            continue;
        m_candidates.append({setting, std::nullopt});
        if (m_started)
            probe(m_candidates.size() - 1);
    }
}

void RemedySearch::settle()
{
    m_patience.stop();
    if (!std::exchange(m_settled, true))
        Q_EMIT settled();
}

bool RemedySearch::isSettled() const
{
    for (const Candidate &candidate : m_candidates) {
        if (!candidate.waits && fits(candidate.setting) && candidate.works != false)
            return candidate.works.has_value();
    }
    return true;
}

std::optional<Endpoint> RemedySearch::remedy() const
{
    const auto found = std::find_if(m_candidates.cbegin(), m_candidates.cend(),
        [this](const Candidate &candidate) { return fits(candidate.setting) && candidate.works == true; });
    return found != m_candidates.cend() ? std::optional(found->setting.endpoint) : std::nullopt;
}

QList<Endpoint> RemedySearch::triedInVain() const
{
    QList<Endpoint> endpoints;
    for (const Candidate &candidate : m_candidates) {
        if (candidate.works == false)
            endpoints.append(candidate.setting.endpoint);
    }
    return endpoints;
}

bool RemedySearch::fits(const ServerAlternative &setting) const
{
    const bool needsProtection = m_cause == Cause::AuthRequiresTls || m_cause == Cause::AuthCleartextRefused;
    return !needsProtection || protectionOf(setting) == Protection::Encrypted;
}

bool RemedySearch::canHelp(Cause cause)
{
    switch (cause) {
    case Cause::DnsNotFound:
    case Cause::DnsTimeout:
    case Cause::DnsBlocked:
    case Cause::TcpRefused:
    case Cause::TcpTimeout:
    case Cause::TcpUnreachable:
    case Cause::TcpClosed:
    case Cause::TlsHandshake:
    case Cause::TlsWrongHost:
    case Cause::TlsUntrusted:
    case Cause::TlsSelfSigned:
    case Cause::TlsExpired:
    case Cause::TlsNotYetValid:
    case Cause::TlsIncompleteChain:
    case Cause::TlsWeakCertificate:
    case Cause::TlsClientCertificate:
    case Cause::TlsPlaintextPort:
    case Cause::TlsExpected:
    case Cause::StartTlsMissing:
    case Cause::StartTlsFailed:
    case Cause::ProtocolWrong:
    case Cause::ProtocolGarbage:
    case Cause::ProtocolTimeout:
    case Cause::ProtocolUnexpected:
    case Cause::ServerUnavailable:
    case Cause::AuthRequiresTls:
    case Cause::AuthCleartextRefused:
    case Cause::AuthNotOffered:
        return true;
    case Cause::ServerFault:
    case Cause::AuthRejected:
    case Cause::AuthAppPassword:
    case Cause::AuthAccessOff:
    case Cause::AuthBrowserOnly:
    case Cause::AuthAccountBlocked:
    case Cause::AuthMechanismMissing:
    case Cause::AuthRequired:
    case Cause::AuthTemporary:
    case Cause::MailboxUnavailable:
    case Cause::SenderRefused:
    case Cause::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
