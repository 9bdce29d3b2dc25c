// SPDX-License-Identifier: MIT
#pragma once

#include "AskedLog.h"
#include "Catalogue.h"
#include "Collector.h"
#include "DnsAnswer.h"
#include "DocumentQuestion.h"
#include "FoundSettings.h"
#include "SearchOptions.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Facteur {

class DnsQuestion;
class ServerProbes;

/// One search for the settings of an address: asks everybody whom spec §5 names, all at the same time where
/// none needs another's answer, and ranks what they say. Only the domain is ever sent. Asynchronous; may be
/// destroyed at any time, by whoever hears from it, too: nothing connects any more then.
class SettingsSearch final : public QObject
{
    Q_OBJECT
public:
    /// \a catalogue must outlive the search.
    SettingsSearch(const Catalogue &catalogue, SearchOptions options, QObject *parent = nullptr);
    ~SettingsSearch() override;

    /// Once. Ends with found(), within SearchOptions::whole, never from within the call.
    void start(const QString &emailAddress);
    /// What is known by now; it may still get better.
    [[nodiscard]] FoundSettings soFar() const;

Q_SIGNALS:
    void improved(); ///< soFar() has better servers for both sides
    /// Exactly once.
    void found(const Facteur::FoundSettings &result);

private:
    void askAll();
    void askMx();
    void askPacc();
    void askSrv();
    void askDocument(Mechanism mechanism, const QList<QUrl> &urls, DocumentQuestion::Order order);
    void takeMx(const DnsAnswer &answer);
    void takeAutodiscover(const DnsAnswer &answer);
    void judgeHost();
    void takePaccRecord(const DnsAnswer &answer);
    void take(Mechanism mechanism, const QList<Candidate> &candidates);
    void followMx();
    void onDnsAnswered(const DnsAnswer &answer);
    void proceed();
    void end(FoundSettings::Kind kind);
    void query(DnsType type, const QString &name, const std::function<void(const DnsAnswer &)> &take);

    const Catalogue &m_catalogue;
    SearchOptions m_options;
    AskedLog m_log;
    QString m_domain;
    Collector m_collector;
    std::unique_ptr<ServerProbes> m_probes;
    std::vector<std::unique_ptr<QObject>> m_questions;
    std::optional<DnsAnswer> m_mx;
    std::optional<DnsAnswer> m_autodiscover;
    QList<Mechanism> m_byDomain; ///< PACC, autoconfig and the ISPDB, as long as they are outstanding
    bool m_foundByDomain = false; ///< one of them named a server
    bool m_dnsAnswered = false;
    bool m_ended = false;
    QString m_providerKey;
    std::optional<Mechanism> m_source; ///< of the provider
    std::optional<SignIn> m_signIn; ///< the provider's
    FoundSettings::Kind m_kind = FoundSettings::Kind::Mailbox; ///< where servers are found
    QTimer m_timer;
};

} // namespace Facteur
