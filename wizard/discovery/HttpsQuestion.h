// SPDX-License-Identifier: MIT
#pragma once

#include "HttpsAccess.h"
#include "HttpsAnswer.h"
#include "HttpsTarget.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QUrl;

namespace Facteur {

class AskedLog;
class HttpsVisit;

/// One GET over https, within a deadline of its own, with the redirects that it meets: five at most, to https
/// alone, and from a name of the Internet never to one of the person's own network. Asynchronous on the
/// caller's event loop; may be destroyed at any time, by whoever hears its answer, too.
class HttpsQuestion final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostRedirects = 5;

    /// \a log: outlives the question.
    HttpsQuestion(AskedLog &log, HttpsAccess access, QObject *parent = nullptr);
    ~HttpsQuestion() override;

    /// Once. Ends with answered(), after no more than \a deadline for all of it, never from within the call.
    /// A \a url that is no target (HttpsTarget.h), as one with an address in it, is asked of nobody:
    /// HttpsOutcome::NotFound.
    void ask(const QUrl &url, std::chrono::milliseconds deadline);
    /// No signal after that, and nothing connects.
    void cancel();

Q_SIGNALS:
    /// Exactly once.
    void answered(const Facteur::HttpsAnswer &answer);

private:
    /// phase   | waits for                        | then
    /// --------|----------------------------------|---------------------------
    /// Idle    | ask()                            | Asking; no name: Telling
    /// Asking  | a server's answer, or the next's | Telling
    /// Telling | the event loop, to say it        | Ended
    /// Ended   | nothing, and says nothing        |
    ///
    /// The deadline leads from any of them to Ended, with NoAnswer.
    enum class Phase
    {
        Idle,
        Asking,
        Telling,
        Ended
    };

    void visit(const HttpsTarget &target);
    void onEnded(const HttpsAnswer &answer);
    [[nodiscard]] bool follow();
    void finish(const HttpsAnswer &answer);
    void tell();

    AskedLog &m_log;
    HttpsAccess m_access;
    Phase m_phase = Phase::Idle;
    bool m_isInside = false; ///< the name that was asked for first may be one of the person's own network
    int m_redirects = 0;
    QPointer<HttpsVisit> m_visit;
    HttpsAnswer m_answer; ///< what is told when m_timer fires
    QTimer m_timer;
};

} // namespace Facteur
