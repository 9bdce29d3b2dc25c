// SPDX-License-Identifier: MIT
#include "DnsRound.h"

#include "DnsQuestion.h"

namespace Facteur {

DnsRound::DnsRound(AskedLog &log, const QHostAddress &nameserver, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_nameserver(nameserver)
{
}

DnsRound::~DnsRound() = default;

void DnsRound::ask(DnsType type, const QStringList &names, std::chrono::milliseconds deadline)
{
    if (!m_questions.empty())
        return;
    m_answers.resize(names.size());
    m_outstanding = names.size();
    for (qsizetype which = 0; which < names.size(); ++which) {
        m_questions.push_back(std::make_unique<DnsQuestion>(m_log, m_nameserver));
        connect(m_questions.back().get(), &DnsQuestion::answered, this,
            [this, which](const DnsAnswer &answer) { take(which, answer); });
        m_questions.back()->ask(type, names.at(which), deadline);
    }
}

void DnsRound::take(qsizetype which, const DnsAnswer &answer)
{
    m_answers[which] = answer;
    if (--m_outstanding > 0)
        return;
    const QList<DnsAnswer> answers = m_answers; // the round may go with its answer
    Q_EMIT answered(answers);
}

void DnsRound::cancel()
{
    for (const auto &question : m_questions)
        question->cancel();
}

} // namespace Facteur
