// SPDX-License-Identifier: MIT
#pragma once

#include "HttpsAccess.h"
#include "HttpsAnswer.h"

#include <QByteArrayList>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace Facteur {

class AskedLog;
class HttpsQuestion;

/// Asks for a document where it may lie, in the order of rank: at all of the places at once, or one after the
/// other. May be destroyed at any time, by whoever hears its answer, too.
class DocumentQuestion final : public QObject
{
    Q_OBJECT
public:
    enum class Order
    {
        AtOnce,
        OneAfterTheOther ///< for places that are not the domain's own: the next hears of it only where need
                         ///< is
    };

    /// \a log: outlives the question.
    DocumentQuestion(AskedLog &log, HttpsAccess access, QObject *parent = nullptr);
    ~DocumentQuestion() override;

    /// Once; \a urls are not empty. Ends with answered(), after no more than \a deadline for each, never from
    /// within the call.
    void ask(const QList<QUrl> &urls, Order order, std::chrono::milliseconds deadline);

Q_SIGNALS:
    /// Exactly once: what was there, in the order of the places; empty where nothing was.
    void answered(const QByteArrayList &documents);

private:
    void askNext();
    void take(std::size_t which, const HttpsAnswer &answer);

    AskedLog &m_log;
    HttpsAccess m_access;
    QList<QUrl> m_urls;
    Order m_order = Order::AtOnce;
    std::chrono::milliseconds m_deadline{0};
    std::vector<std::unique_ptr<HttpsQuestion>> m_questions;
    QByteArrayList m_documents; ///< of each place that was asked; empty: nothing
    std::size_t m_outstanding = 0;
};

} // namespace Facteur
