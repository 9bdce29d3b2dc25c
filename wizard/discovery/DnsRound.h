// SPDX-License-Identifier: MIT
#pragma once

#include "DnsAnswer.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace Facteur {

class AskedLog;
class DnsQuestion;

/// Several DNS questions of one type at once, as the six services of RFC 6186: one answer when all are there,
/// or the deadline has come. Qt asks five at a time. May be destroyed at any time, by whoever hears its
/// answer, too.
class DnsRound final : public QObject
{
    Q_OBJECT
public:
    /// \a log: outlives the round. \a nameserver null: the system's.
    explicit DnsRound(AskedLog &log, const QHostAddress &nameserver = {}, QObject *parent = nullptr);
    ~DnsRound() override;

    /// Once; \a names are not empty. Ends with answered(), after no more than \a deadline, never from within
    /// the call.
    void ask(DnsType type, const QStringList &names, std::chrono::milliseconds deadline);
    /// No signal after that.
    void cancel();

Q_SIGNALS:
    /// Exactly once: an answer for each name, in the order of the names.
    void answered(const QList<Facteur::DnsAnswer> &answers);

private:
    void take(qsizetype which, const DnsAnswer &answer);

    AskedLog &m_log;
    QHostAddress m_nameserver;
    std::vector<std::unique_ptr<DnsQuestion>> m_questions;
    QList<DnsAnswer> m_answers;
    qsizetype m_outstanding = 0;
};

} // namespace Facteur
