// SPDX-License-Identifier: MIT
#pragma once

#include "AskedLog.h"
#include "Catalogue.h"
#include "Collector.h"
#include "DnsAnswer.h"
#include "FoundSettings.h"
#include "SearchOptions.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Facteur {

class DomainQuestions;
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
    /// What was asked of whom by now (AskedLog.h).
    [[nodiscard]] const QStringList &asked() const { return m_log.questions(); }

Q_SIGNALS:
    void improved(); ///< soFar() has servers for both sides, and better ones; never after found()
    /// Exactly once.
    void found(const Facteur::FoundSettings &result);

private:
    void askAll();
    void takeMx(const DnsAnswer &answer);
    void takeAutodiscover(const QString &target);
    void judgeHost();
    void take(Mechanism mechanism, const QList<Candidate> &candidates);
    void followMx();
    void proceed();
    [[nodiscard]] bool hasAny() const;
    [[nodiscard]] bool hasBoth() const;
    void tellServersOf(FoundSettings &result) const;
    void tellWhatIsBetter();
    void end(FoundSettings::Kind kind);

    const Catalogue &m_catalogue;
    SearchOptions m_options;
    FoundSettings m_known; ///< of the domain and who hosts it; the collector has the servers
    Collector m_collector;
    AskedLog m_log;
    std::unique_ptr<DomainQuestions> m_questions;
    std::unique_ptr<ServerProbes> m_probes;
    std::optional<QStringList> m_mxHosts; ///< once they are told
    std::optional<QString> m_autodiscover; ///< its target, once it is told
    QList<Mechanism> m_byDomain; ///< PACC, autoconfig and the ISPDB, as long as they are outstanding
    bool m_foundByDomain = false; ///< one of them named a server
    QList<Candidate> m_best; ///< of both sides, as improved() has told them
    bool m_ended = false;
    QTimer m_timer;
};

} // namespace Facteur
