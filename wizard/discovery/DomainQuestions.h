// SPDX-License-Identifier: MIT
#pragma once

#include "AskedLog.h"
#include "Candidate.h"
#include "DnsAnswer.h"
#include "DocumentQuestion.h"
#include "SearchOptions.h"
#include "SrvRecords.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Facteur {

struct MxNames;

/// What is asked about one domain, of whom spec §5 names, and what their answers come to. Each ask…() ends
/// with one signal, never from within the call. May be destroyed at any time, by whoever hears an answer,
/// too: nothing connects any more then.
class DomainQuestions final : public QObject
{
    Q_OBJECT
public:
    /// \a domain: ACE, in lower case. \a log: outlives the questions.
    DomainQuestions(QString domain, SearchOptions options, AskedLog &log, QObject *parent = nullptr);
    ~DomainQuestions() override;

    void askMx(); ///< mxTold()
    void askAutodiscover(); ///< autodiscoverTold()
    void askPacc(); ///< the others: told()
    void askAutoconfig();
    void askIspdb();
    void askMxAutoconfig(const MxNames &names);
    void askMxIspdb(const MxNames &names);
    void askSrv(); ///< before that, refused()

    /// No name server has said anything to whatever it was asked, and none is waited for.
    [[nodiscard]] bool isOffline() const { return m_dnsOutstanding == 0 && !m_dnsAnswered; }

Q_SIGNALS:
    void mxTold(const Facteur::DnsAnswer &answer);
    void autodiscoverTold(const QString &target); ///< empty: there is none
    /// What the domain says it does not offer. Not to be destroyed by whoever hears it.
    void refused(const QList<Facteur::RefusedService> &services);
    void told(Facteur::Mechanism mechanism, const QList<Facteur::Candidate> &candidates);

private:
    using DnsTaker = std::function<void(const DnsAnswer &)>;
    using DocumentsTaker = std::function<void(const QByteArrayList &)>;
    void ask(DnsType type, const QString &name, const DnsTaker &take);
    void ask(const QList<QUrl> &urls, DocumentQuestion::Order order, const DocumentsTaker &take);
    void askForAutoconfig(Mechanism mechanism, const QList<QUrl> &urls, DocumentQuestion::Order order);
    void takePaccRecord(const DnsAnswer &answer);
    void takeSrv(const QList<DnsAnswer> &answers);
    void note(const DnsAnswer &answer);

    QString m_domain;
    SearchOptions m_options;
    AskedLog &m_log;
    bool m_dnsAnswered = false; ///< a name server has said something, whatever it was
    int m_dnsOutstanding = 0;
    std::vector<std::unique_ptr<QObject>> m_questions;
};

} // namespace Facteur
