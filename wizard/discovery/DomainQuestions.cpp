// SPDX-License-Identifier: MIT
#include "DomainQuestions.h"

#include "Autoconfig.h"
#include "DnsQuestion.h"
#include "DnsRound.h"
#include "LookupUrls.h"
#include "MxNames.h"
#include "Pacc.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

DomainQuestions::DomainQuestions(QString domain, SearchOptions options, AskedLog &log, QObject *parent)
    : QObject(parent)
    , m_domain(std::move(domain))
    , m_options(std::move(options))
    , m_log(log)
{
}

DomainQuestions::~DomainQuestions() = default;

void DomainQuestions::ask(DnsType type, const QString &name, const DnsTaker &take)
{
    auto question = std::make_unique<DnsQuestion>(m_log, m_options.nameserver);
    connect(question.get(), &DnsQuestion::answered, this, [this, take](const DnsAnswer &answer) {
        --m_dnsOutstanding;
        note(answer);
        take(answer);
    });
    ++m_dnsOutstanding;
    question->ask(type, name, m_options.request);
    m_questions.push_back(std::move(question));
}

void DomainQuestions::ask(const QList<QUrl> &urls, DocumentQuestion::Order order, const DocumentsTaker &take)
{
    if (urls.isEmpty()) {
        QTimer::singleShot(0, this, [take] { take({}); });
        return;
    }
    auto question = std::make_unique<DocumentQuestion>(m_log, m_options.https);
    connect(question.get(), &DocumentQuestion::answered, this, take);
    question->ask(urls, order, m_options.request);
    m_questions.push_back(std::move(question));
}

void DomainQuestions::note(const DnsAnswer &answer)
{
    m_dnsAnswered = m_dnsAnswered || answer.outcome != DnsOutcome::NoAnswer;
}

void DomainQuestions::askMx()
{
    ask(DnsType::Mx, m_domain, [this](const DnsAnswer &answer) { Q_EMIT mxTold(answer); });
}

void DomainQuestions::askAutodiscover()
{
    ask(DnsType::Srv, u"_autodiscover._tcp."_s + m_domain, [this](const DnsAnswer &answer) {
        Q_EMIT autodiscoverTold(answer.services.isEmpty() ? QString() : answer.services.constFirst().target);
    });
}

void DomainQuestions::askPacc()
{
    ask(DnsType::Txt, paccRecordName(m_domain), [this](const DnsAnswer &answer) { takePaccRecord(answer); });
}

void DomainQuestions::takePaccRecord(const DnsAnswer &answer)
{
    const bool isPromised = std::any_of(answer.texts.begin(), answer.texts.end(),
        [](const QByteArray &text) { return paccDigest(text).has_value(); });
    ask(isPromised ? paccUrls(m_domain) : QList<QUrl>(), DocumentQuestion::Order::OneAfterTheOther,
        [this, records = answer.texts](const QByteArrayList &documents) {
            const auto candidates = readPacc(documents.value(0), records);
            Q_EMIT told(Mechanism::Pacc, candidates.value_or(QList<Candidate>()));
        });
}

void DomainQuestions::askForAutoconfig(
    Mechanism mechanism, const QList<QUrl> &urls, DocumentQuestion::Order order)
{
    ask(urls, order, [this, mechanism](const QByteArrayList &documents) {
        QList<Candidate> candidates;
        for (const QByteArray &document : documents) {
            if (candidates.isEmpty())
                candidates = readAutoconfig(document, mechanism, m_domain).value_or(QList<Candidate>());
        }
        Q_EMIT told(mechanism, candidates);
    });
}

void DomainQuestions::askAutoconfig()
{
    askForAutoconfig(Mechanism::Autoconfig, autoconfigUrls(m_domain), DocumentQuestion::Order::AtOnce);
}

void DomainQuestions::askIspdb()
{
    askForAutoconfig(Mechanism::Ispdb, ispdbUrls(m_domain), DocumentQuestion::Order::OneAfterTheOther);
}

void DomainQuestions::askMxAutoconfig(const MxNames &names)
{
    askForAutoconfig(Mechanism::MxAutoconfig, mxAutoconfigUrls(names), DocumentQuestion::Order::AtOnce);
}

void DomainQuestions::askMxIspdb(const MxNames &names)
{
    askForAutoconfig(Mechanism::MxIspdb, mxIspdbUrls(names), DocumentQuestion::Order::OneAfterTheOther);
}

void DomainQuestions::askSrv()
{
    QStringList names;
    for (const SrvService service : srvServices)
        names.append(srvName(service, m_domain));
    auto round = std::make_unique<DnsRound>(m_log, m_options.nameserver);
    connect(round.get(), &DnsRound::answered, this, &DomainQuestions::takeSrv);
    ++m_dnsOutstanding;
    round->ask(DnsType::Srv, names, m_options.request);
    m_questions.push_back(std::move(round));
}

void DomainQuestions::takeSrv(const QList<DnsAnswer> &answers)
{
    --m_dnsOutstanding;
    QList<SrvAnswer> services;
    for (const DnsAnswer &answer : answers) {
        note(answer);
        services.append({srvServices.at(static_cast<std::size_t>(services.size())), answer.services});
    }
    Q_EMIT refused(refusedServices(services));
    Q_EMIT told(Mechanism::Srv, candidatesOfSrv(services));
}

} // namespace Facteur
