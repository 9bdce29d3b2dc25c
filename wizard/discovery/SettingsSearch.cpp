// SPDX-License-Identifier: MIT
#include "SettingsSearch.h"

#include "DomainQuestions.h"
#include "Guesses.h"
#include "HostedBy.h"
#include "MxNames.h"
#include "PublishedHost.h"
#include "ServerProbes.h"
#include "Validation.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Is waited for from the beginning: what comes later in the search, too, so that nothing is decided in
/// between.
constexpr std::array everyMechanism{Mechanism::Mx, Mechanism::Pacc, Mechanism::Autoconfig, Mechanism::Ispdb,
    Mechanism::MxAutoconfig, Mechanism::MxIspdb, Mechanism::Srv, Mechanism::Guess};

} // namespace

SettingsSearch::SettingsSearch(const Catalogue &catalogue, SearchOptions options, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_options(std::move(options))
    , m_byDomain{Mechanism::Pacc, Mechanism::Autoconfig, Mechanism::Ispdb}
{
    m_known.kind = FoundSettings::Kind::Mailbox; // where servers are found
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        for (const Endpoint &endpoint : m_probes->talking())
            m_collector.tell(endpoint, Liveness::Living);
        m_collector.giveUp();
        proceed();
    });
}

SettingsSearch::~SettingsSearch() = default;

void SettingsSearch::start(const QString &emailAddress)
{
    m_known.domain = aceName(domainOf(emailAddress));
    const HostedBy known = HostedBy::domain(m_catalogue, m_known.domain);
    if (known.provider) {
        m_known.providerKey = known.provider->key();
        m_known.signIn = known.provider->signIn;
        m_known.source = Mechanism::Domain;
        m_collector.take(Mechanism::Domain, known.candidates(Mechanism::Domain));
    }
    if (m_known.domain.isEmpty() || known.provider || !m_options.asks) {
        QTimer::singleShot(0, this, [this, isKnown = known.provider != nullptr] {
            end(isKnown ? FoundSettings::Kind::Mailbox : FoundSettings::Kind::Unknown);
        });
        return;
    }
    m_probes = std::make_unique<ServerProbes>(m_known.domain, m_options.probes, m_options.request, m_log);
    connect(m_probes.get(), &ServerProbes::told, this, [this](const Endpoint &endpoint, Liveness liveness) {
        m_collector.tell(endpoint, liveness);
        proceed();
    });
    m_timer.start(m_options.whole);
    askAll();
}

void SettingsSearch::askAll()
{
    for (const Mechanism mechanism : everyMechanism)
        m_collector.ask(mechanism);
    m_questions = std::make_unique<DomainQuestions>(m_known.domain, m_options, m_log);
    connect(m_questions.get(), &DomainQuestions::mxTold, this, &SettingsSearch::takeMx);
    connect(m_questions.get(), &DomainQuestions::autodiscoverTold, this, &SettingsSearch::takeAutodiscover);
    connect(m_questions.get(), &DomainQuestions::refused, this, [this](const auto &services) {
        for (const RefusedService &service : services)
            m_collector.refuse(service);
    });
    connect(m_questions.get(), &DomainQuestions::told, this, &SettingsSearch::take);
    m_questions->askMx();
    m_questions->askAutodiscover();
    m_questions->askPacc();
    m_questions->askAutoconfig();
    m_questions->askIspdb();
    m_questions->askSrv();
}

void SettingsSearch::takeMx(const DnsAnswer &answer)
{
    if (m_ended)
        return;
    if (answer.outcome == DnsOutcome::NoSuchDomain)
        return end(FoundSettings::Kind::NoSuchDomain);
    if (answer.nullMx)
        return end(FoundSettings::Kind::NoMail);
    m_mxHosts = answer.mxHosts.first(answer.bestMxHosts);
    judgeHost();
}

void SettingsSearch::takeAutodiscover(const QString &target)
{
    m_autodiscover = target;
    judgeHost();
}

void SettingsSearch::judgeHost()
{
    if (m_ended || !m_mxHosts)
        return;
    const HostedBy host = HostedBy::mx(m_catalogue, *m_mxHosts, m_autodiscover.value_or(QString()));
    if (!m_autodiscover && !host.isClosed())
        return;
    if (host.provider) {
        m_known.providerKey = host.provider->key();
        m_known.isOfferTold = host.isOfferTold;
        m_known.signIn = host.provider->signIn;
        m_known.source = Mechanism::Mx;
    }
    if (host.isExchange && !host.isClosed())
        m_known.kind = FoundSettings::Kind::Exchange;
    const QList<Candidate> candidates = host.candidates(Mechanism::Mx);
    if (host.isClosed() || host.isExchange || !candidates.isEmpty()) {
        m_collector.take(Mechanism::Mx, candidates);
        return end(m_known.kind); // the catalogue knows: nobody else is asked or waited for
    }
    take(Mechanism::Mx, {});
    followMx();
    if (!m_ended)
        take(Mechanism::Guess, guessesFor(m_known.domain));
}

void SettingsSearch::take(Mechanism mechanism, const QList<Candidate> &candidates)
{
    if (m_ended)
        return;
    m_collector.take(mechanism, candidates);
    if (m_byDomain.removeAll(mechanism) > 0) {
        m_foundByDomain = m_foundByDomain || !candidates.isEmpty();
        followMx();
    }
    proceed();
}

void SettingsSearch::followMx()
{
    if (m_ended || !m_mxHosts || !m_autodiscover || !m_byDomain.isEmpty())
        return;
    const MxNames names = m_foundByDomain ? MxNames() : mxNames(m_mxHosts->value(0)).without(m_known.domain);
    m_questions->askMxAutoconfig(names);
    m_questions->askMxIspdb(names);
}

void SettingsSearch::proceed()
{
    if (m_ended)
        return;
    if (m_questions->isOffline() && !hasAny()) // else somebody else has answered
        return end(FoundSettings::Kind::Offline);
    for (const Endpoint &endpoint : m_collector.toProbe()) {
        m_collector.tell(endpoint, Liveness::Probing);
        m_probes->probe(endpoint);
    }
    if (m_collector.isDecided())
        end(hasAny() ? m_known.kind : FoundSettings::Kind::Unknown);
    else
        tellWhatIsBetter();
}

bool SettingsSearch::hasAny() const
{
    return !m_collector.candidates(Side::Incoming).isEmpty()
        || !m_collector.candidates(Side::Outgoing).isEmpty();
}

bool SettingsSearch::hasBoth() const
{
    return !m_collector.candidates(Side::Incoming).isEmpty()
        && !m_collector.candidates(Side::Outgoing).isEmpty();
}

void SettingsSearch::tellWhatIsBetter()
{
    if (!hasBoth())
        return;
    QList<Candidate> best{m_collector.candidates(Side::Incoming).constFirst(),
        m_collector.candidates(Side::Outgoing).constFirst()};
    for (Candidate &candidate : best)
        candidate.liveness = Liveness::Unknown; // that it lives makes it no better one
    if (std::exchange(m_best, best) != best)
        QTimer::singleShot(0, this, [this] { // whoever hears it may destroy the search
            if (!m_ended)
                Q_EMIT improved();
        });
}

FoundSettings SettingsSearch::soFar() const
{
    FoundSettings result = m_known;
    if (!m_ended && !hasAny()) // nothing is said about a domain before somebody has said it
        result.kind = FoundSettings::Kind::Unknown;
    result.asked = asked();
    const bool hasMail =
        result.kind != FoundSettings::Kind::NoMail && result.kind != FoundSettings::Kind::NoSuchDomain;
    if (hasMail) // whatever somebody else has said of it
        tellServersOf(result);
    return result;
}

void SettingsSearch::tellServersOf(FoundSettings &result) const
{
    result.incoming = m_collector.candidates(Side::Incoming);
    result.outgoing = m_collector.candidates(Side::Outgoing);
    if (!result.incoming.isEmpty())
        result.source = result.incoming.constFirst().mechanism;
    else if (!result.outgoing.isEmpty())
        result.source = result.outgoing.constFirst().mechanism;
    if (!result.signIn && !result.incoming.isEmpty())
        result.signIn = result.incoming.constFirst().signIn;
}

void SettingsSearch::end(FoundSettings::Kind kind)
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    m_known.kind = kind;
    Q_EMIT found(soFar());
}

} // namespace Facteur
