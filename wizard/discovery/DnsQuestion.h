// SPDX-License-Identifier: MIT
#pragma once

#include "DnsAnswer.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace Facteur {

class AskedLog;

/// One DNS question, within a deadline of its own. Asynchronous on the caller's event loop; may be destroyed
/// at any time, by whoever hears its answer, too. A look-up that was given up goes on in Qt's threads without
/// any effect, and a program that ends by returning from main() waits for it.
class DnsQuestion final : public QObject
{
    Q_OBJECT
public:
    /// \a log: outlives the question. \a nameserver null: the system's.
    explicit DnsQuestion(AskedLog &log, const QHostAddress &nameserver = {}, QObject *parent = nullptr);
    ~DnsQuestion() override;

    /// Once. Ends with answered(), after no more than \a deadline, never from within the call. What is no
    /// name is asked of nobody.
    void ask(DnsType type, const QString &name, std::chrono::milliseconds deadline);
    /// No signal after that.
    void cancel();

Q_SIGNALS:
    /// Exactly once.
    void answered(const Facteur::DnsAnswer &answer);

private:
    /// phase    | waits for                                            | then
    /// ---------|------------------------------------------------------|------------------------------------
    /// Idle     | ask()                                                | Asking; no name: Telling
    /// Asking   | the answer                                           | Telling; a doubtful one: Doubting
    /// Doubting | an answer to a question that no server leaves open   | Telling
    /// Telling  | the event loop, to say it                            | Ended
    /// Ended    | nothing, and says nothing                            |
    ///
    /// The deadline leads from any of them to Ended, with NoAnswer.
    enum class Phase
    {
        Idle,
        Asking,
        Doubting,
        Telling,
        Ended
    };

    void query(DnsType type, const QString &name);
    void takeAnswer();
    /// There is time for another question; else the resolver has given up a silent server, and another one
    /// would only keep its place from whoever tries again.
    [[nodiscard]] bool isWorthAsking() const;
    void finish(const DnsAnswer &answer);
    void tell();

    AskedLog &m_log;
    Phase m_phase = Phase::Idle;
    DnsType m_type = DnsType::A;
    DnsAnswer m_answer; ///< what is told when m_timer fires
    QDnsLookup m_lookup;
    QTimer m_timer; ///< the deadline, as QDnsLookup has none
};

} // namespace Facteur
