// SPDX-License-Identifier: MIT
#include "DocumentQuestion.h"

#include "HttpsQuestion.h"

#include <utility>

namespace Facteur {

DocumentQuestion::DocumentQuestion(AskedLog &log, HttpsAccess access, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_access(std::move(access))
{
}

DocumentQuestion::~DocumentQuestion() = default;

void DocumentQuestion::ask(const QList<QUrl> &urls, Order order, std::chrono::milliseconds deadline)
{
    m_urls = urls;
    m_order = order;
    m_deadline = deadline;
    do {
        askNext();
    } while (order == Order::AtOnce && m_questions.size() < static_cast<std::size_t>(m_urls.size()));
}

void DocumentQuestion::askNext()
{
    const std::size_t which = m_questions.size();
    m_documents.append(QByteArray());
    m_questions.push_back(std::make_unique<HttpsQuestion>(m_log, m_access));
    ++m_outstanding;
    connect(m_questions.back().get(), &HttpsQuestion::answered, this,
        [this, which](const HttpsAnswer &answer) { take(which, answer); });
    m_questions.back()->ask(m_urls.at(static_cast<qsizetype>(which)), m_deadline);
}

void DocumentQuestion::take(std::size_t which, const HttpsAnswer &answer)
{
    --m_outstanding;
    if (answer.outcome == HttpsOutcome::Body)
        m_documents[static_cast<qsizetype>(which)] = answer.body;
    const bool isLast = m_questions.size() == static_cast<std::size_t>(m_urls.size());
    if (m_order == Order::OneAfterTheOther && !isLast && answer.outcome != HttpsOutcome::Body)
        return askNext();
    if (m_outstanding > 0)
        return;
    QByteArrayList found = m_documents;
    found.removeAll(QByteArray());
    Q_EMIT answered(found);
}

} // namespace Facteur
