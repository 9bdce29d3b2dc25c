// SPDX-License-Identifier: MIT
#include "DnsQuestion.h"

#include "AskedLog.h"
#include "DnsReading.h"
#include "QuestionName.h"

#include <QLibraryInfo>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QDnsLookup::Type lookupType(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return QDnsLookup::A;
    case DnsType::Aaaa:
        return QDnsLookup::AAAA;
    case DnsType::Mx:
        return QDnsLookup::MX;
    case DnsType::Ns:
        return QDnsLookup::NS;
    case DnsType::Srv:
        return QDnsLookup::SRV;
    case DnsType::Txt:
        return QDnsLookup::TXT;
    }
    Q_UNREACHABLE();
}

QString typeName(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return u"a"_s;
    case DnsType::Aaaa:
        return u"aaaa"_s;
    case DnsType::Mx:
        return u"mx"_s;
    case DnsType::Ns:
        return u"ns"_s;
    case DnsType::Srv:
        return u"srv"_s;
    case DnsType::Txt:
        return u"txt"_s;
    }
    Q_UNREACHABLE();
}

/// Before Qt 6.8, "no such records" and "no name server can be reached" are the same error. It is the Qt that
/// runs which counts.
bool isDoubtful(QDnsLookup::Error error)
{
    static const bool isOlder = QLibraryInfo::version() < QVersionNumber(6, 8);
    return isOlder && error == QDnsLookup::InvalidReplyError;
}

/// The top level that never exists: a name server says so at once, and asks nobody (RFC 6761, section 6.4).
constexpr auto neverThere = "invalid"_L1;

DnsAnswer without(DnsOutcome outcome)
{
    DnsAnswer answer;
    answer.outcome = outcome;
    return answer;
}

} // namespace

DnsQuestion::DnsQuestion(AskedLog &log, const QHostAddress &nameserver, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    m_lookup.setNameserver(nameserver);
    m_timer.setSingleShot(true);
    connect(&m_lookup, &QDnsLookup::finished, this, &DnsQuestion::takeAnswer);
    connect(&m_timer, &QTimer::timeout, this, &DnsQuestion::tell);
}

DnsQuestion::~DnsQuestion()
{
    cancel();
}

void DnsQuestion::ask(DnsType type, const QString &name, std::chrono::milliseconds deadline)
{
    if (m_phase != Phase::Idle)
        return;
    m_type = type;
    const QString asked = questionName(name);
    if (asked.isEmpty()) {
        finish(without(DnsOutcome::NoSuchDomain));
        return;
    }
    m_phase = Phase::Asking;
    m_timer.start(deadline);
    query(type, asked);
}

void DnsQuestion::query(DnsType type, const QString &name)
{
    m_log.addDns(typeName(type), name);
    m_lookup.setType(lookupType(type));
    m_lookup.setName(name);
    m_lookup.lookup();
}

void DnsQuestion::takeAnswer()
{
    const QDnsLookup::Error error = m_lookup.error();
    const bool isClear = error == QDnsLookup::NoError || error == QDnsLookup::NotFoundError;
    if (isClear && (m_phase == Phase::Doubting || m_phase == Phase::Asking))
        m_log.noteNameserver();
    if (m_phase == Phase::Doubting) {
        finish(without(isDoubtful(error) ? DnsOutcome::NoAnswer : DnsOutcome::NoRecords));
    } else if (m_phase != Phase::Asking) {
        return;
    } else if (error == QDnsLookup::NoError) {
        finish(readRecords(m_lookup, m_type));
    } else if (isDoubtful(error) && m_log.hasNameserver()) {
        finish(without(DnsOutcome::NoRecords));
    } else if (isDoubtful(error) && isWorthAsking()) {
        m_phase = Phase::Doubting;
        query(DnsType::A, neverThere);
    } else {
        finish(without(error == QDnsLookup::NotFoundError ? DnsOutcome::NoSuchDomain : DnsOutcome::NoAnswer));
    }
}

bool DnsQuestion::isWorthAsking() const
{
    return m_timer.remainingTimeAsDuration() > m_timer.intervalAsDuration() / 3;
}

void DnsQuestion::finish(const DnsAnswer &answer)
{
    m_phase = Phase::Telling;
    m_answer = answer;
    m_timer.start(0);
}

void DnsQuestion::tell()
{
    const DnsAnswer answer = m_answer;
    cancel();
    Q_EMIT answered(answer);
}

void DnsQuestion::cancel()
{
    // First of all, because abort() says that the look-up is finished.
    m_phase = Phase::Ended;
    m_timer.stop();
    m_lookup.abort();
}

} // namespace Facteur
