// SPDX-License-Identifier: MIT
#include "SettingsSearch.h"

#include "Autoconfig.h"
#include "DnsQuestion.h"
#include "DnsRound.h"
#include "Guesses.h"
#include "HostedBy.h"
#include "LookupUrls.h"
#include "MxNames.h"
#include "Pacc.h"
#include "PublishedHost.h"
#include "ServerProbes.h"
#include "SrvRecords.h"
#include "Validation.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Is waited for from the beginning: what comes later in the search, too, so that nothing is decided in between.
constexpr std::array everyMechanism{Mechanism::Mx, Mechanism::Pacc, Mechanism::Autoconfig, Mechanism::Ispdb,
    Mechanism::MxAutoconfig, Mechanism::MxIspdb, Mechanism::Srv, Mechanism::Guess};

} // namespace

SettingsSearch::SettingsSearch(const Catalogue &catalogue, SearchOptions options, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_options(std::move(options))
    , m_byDomain{Mechanism::Pacc, Mechanism::Autoconfig, Mechanism::Ispdb}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_collector.giveUp();
        proceed();
    });
}

SettingsSearch::~SettingsSearch() = default;

void SettingsSearch::start(const QString &emailAddress)
{
    m_domain = aceName(domainOf(emailAddress));
    const HostedBy known = HostedBy::domain(m_catalogue, m_domain);
    if (known.provider) {
        m_providerKey = known.provider->key();
        m_signIn = known.provider->signIn;
        m_source = Mechanism::Domain;
        m_collector.take(Mechanism::Domain, known.candidates(Mechanism::Domain));
    }
    if (m_domain.isEmpty() || known.provider || !m_options.asks) {
        QTimer::singleShot(0, this, [this, isKnown = known.provider != nullptr] {
            end(isKnown ? FoundSettings::Kind::Mailbox : FoundSettings::Kind::Unknown);
        });
        return;
    }
    m_probes = std::make_unique<ServerProbes>(m_domain, m_options.probes, m_options.request);
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
    askMx();
    askPacc();
    askDocument(Mechanism::Autoconfig, autoconfigUrls(m_domain), DocumentQuestion::Order::AtOnce);
    askDocument(Mechanism::Ispdb, ispdbUrls(m_domain), DocumentQuestion::Order::OneAfterTheOther);
    askSrv();
}

void SettingsSearch::query(
    DnsType type, const QString &name, const std::function<void(const DnsAnswer &)> &take)
{
    auto question = std::make_unique<DnsQuestion>(m_log, m_options.nameserver);
    connect(question.get(), &DnsQuestion::answered, this, [this, take](const DnsAnswer &answer) {
        onDnsAnswered(answer);
        if (!m_ended)
            take(answer);
    });
    question->ask(type, name, m_options.request);
    m_questions.push_back(std::move(question));
}

void SettingsSearch::onDnsAnswered(const DnsAnswer &answer)
{
    m_dnsAnswered = m_dnsAnswered || answer.outcome != DnsOutcome::NoAnswer;
}

void SettingsSearch::askMx()
{
    query(DnsType::Mx, m_domain, [this](const DnsAnswer &answer) { takeMx(answer); });
    query(DnsType::Srv, u"_autodiscover._tcp."_s + m_domain,
        [this](const DnsAnswer &answer) { takeAutodiscover(answer); });
}

void SettingsSearch::askPacc()
{
    query(DnsType::Txt, paccRecordName(m_domain), [this](const DnsAnswer &answer) { takePaccRecord(answer); });
}

void SettingsSearch::askSrv()
{
    auto round = std::make_unique<DnsRound>(m_log, m_options.nameserver);
    QStringList names;
    for (const SrvService service : srvServices)
        names.append(srvName(service, m_domain));
    connect(round.get(), &DnsRound::answered, this, [this](const QList<DnsAnswer> &answers) {
        QList<SrvAnswer> services;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            onDnsAnswered(answers.at(i));
            SrvAnswer service{srvServices.at(static_cast<std::size_t>(i)), {}};
            for (const DnsService &record : answers.at(i).services)
                service.records.append({record.target, record.port, record.priority, record.weight});
            services.append(service);
        }
        take(Mechanism::Srv, candidatesOfSrv(services));
    });
    round->ask(DnsType::Srv, names, m_options.request);
    m_questions.push_back(std::move(round));
}

void SettingsSearch::askDocument(
    Mechanism mechanism, const QList<QUrl> &urls, DocumentQuestion::Order order)
{
    if (urls.isEmpty())
        return take(mechanism, {});
    auto question = std::make_unique<DocumentQuestion>(m_log, m_options.https);
    connect(question.get(), &DocumentQuestion::answered, this,
        [this, mechanism](const QByteArrayList &documents) {
            QList<Candidate> candidates;
            for (const QByteArray &document : documents) {
                if (candidates.isEmpty())
                    candidates = readAutoconfig(document, mechanism, m_domain).value_or(QList<Candidate>());
            }
            take(mechanism, candidates);
        });
    question->ask(urls, order, m_options.request);
    m_questions.push_back(std::move(question));
}

void SettingsSearch::takePaccRecord(const DnsAnswer &answer)
{
    const bool isPromised = std::any_of(answer.texts.begin(), answer.texts.end(),
        [](const QByteArray &text) { return paccDigest(text).has_value(); });
    const QList<QUrl> urls = paccUrls(m_domain);
    if (!isPromised || urls.isEmpty())
        return take(Mechanism::Pacc, {});
    auto question = std::make_unique<DocumentQuestion>(m_log, m_options.https);
    connect(question.get(), &DocumentQuestion::answered, this,
        [this, records = answer.texts](const QByteArrayList &documents) {
            const auto candidates = readPacc(documents.value(0), records);
            take(Mechanism::Pacc, candidates.value_or(QList<Candidate>()));
        });
    question->ask(urls, DocumentQuestion::Order::OneAfterTheOther, m_options.request);
    m_questions.push_back(std::move(question));
}

void SettingsSearch::takeMx(const DnsAnswer &answer)
{
    if (answer.outcome == DnsOutcome::NoSuchDomain)
        return end(FoundSettings::Kind::NoSuchDomain);
    if (answer.nullMx)
        return end(FoundSettings::Kind::NoMail);
    m_mx = answer;
    judgeHost();
}

void SettingsSearch::takeAutodiscover(const DnsAnswer &answer)
{
    m_autodiscover = answer;
    judgeHost();
}

void SettingsSearch::judgeHost()
{
    if (!m_mx || !m_autodiscover)
        return;
    const QString target = m_autodiscover->services.isEmpty() ? QString() : m_autodiscover->services.first().target;
    const HostedBy host = HostedBy::mx(m_catalogue, m_mx->mxHosts, target);
    if (host.provider) {
        m_providerKey = host.provider->key();
        m_signIn = host.provider->signIn;
        m_source = Mechanism::Mx;
    }
    if (host.isExchange)
        m_kind = FoundSettings::Kind::Exchange;
    const QList<Candidate> candidates = host.candidates(Mechanism::Mx);
    take(Mechanism::Mx, candidates);
    if (!m_ended && (host.isExchange || !candidates.isEmpty()))
        return end(m_kind); // the catalogue knows: nobody else is waited for
    followMx();
    if (!m_ended)
        take(Mechanism::Guess, guessesFor(m_domain));
}

void SettingsSearch::take(Mechanism mechanism, const QList<Candidate> &candidates)
{
    m_collector.take(mechanism, candidates);
    if (m_byDomain.removeAll(mechanism) > 0) {
        m_foundByDomain = m_foundByDomain || !candidates.isEmpty();
        followMx();
    }
    proceed();
}

void SettingsSearch::followMx()
{
    if (m_ended || !m_mx || !m_autodiscover || !m_byDomain.isEmpty())
        return;
    const MxNames names = mxNames(m_mx->mxHosts.value(0));
    const bool isAsked = !m_foundByDomain && !names.all().isEmpty();
    askDocument(Mechanism::MxAutoconfig, isAsked ? mxAutoconfigUrls(names) : QList<QUrl>(),
        DocumentQuestion::Order::AtOnce);
    if (!m_ended)
        askDocument(Mechanism::MxIspdb, isAsked ? mxIspdbUrls(names) : QList<QUrl>(),
            DocumentQuestion::Order::OneAfterTheOther);
}

void SettingsSearch::proceed()
{
    if (m_ended)
        return;
    for (const Endpoint &endpoint : m_collector.toProbe()) {
        m_collector.tell(endpoint, Liveness::Probing);
        m_probes->probe(endpoint);
    }
    if (!m_collector.isDecided()) {
        Q_EMIT improved();
        return;
    }
    const bool hasBoth = !m_collector.candidates(Side::Incoming).isEmpty()
        && !m_collector.candidates(Side::Outgoing).isEmpty();
    if (hasBoth)
        return end(m_kind);
    end(m_dnsAnswered ? FoundSettings::Kind::Unknown : FoundSettings::Kind::Offline);
}

FoundSettings SettingsSearch::soFar() const
{
    FoundSettings result;
    result.domain = m_domain;
    result.kind = m_kind;
    result.providerKey = m_providerKey;
    result.signIn = m_signIn;
    result.incoming = m_collector.candidates(Side::Incoming);
    result.outgoing = m_collector.candidates(Side::Outgoing);
    result.asked = m_log.questions();
    if (!result.incoming.isEmpty())
        result.source = result.incoming.constFirst().mechanism;
    else if (!result.outgoing.isEmpty())
        result.source = result.outgoing.constFirst().mechanism;
    else
        result.source = m_source;
    if (!result.signIn && !result.incoming.isEmpty())
        result.signIn = result.incoming.constFirst().signIn;
    return result;
}

void SettingsSearch::end(FoundSettings::Kind kind)
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    m_kind = kind;
    Q_EMIT found(soFar());
}

} // namespace Facteur
