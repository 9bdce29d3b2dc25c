// SPDX-License-Identifier: MIT
#include "HttpsQuestion.h"

#include "AskedLog.h"
#include "HostNames.h"
#include "HttpsVisit.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Facteur {

namespace {

/// RFC 9110, section 15.4; what else begins with a 3 leads nowhere by itself.
bool isRedirect(int status)
{
    static constexpr std::array redirects{301, 302, 303, 307, 308};
    return std::find(redirects.begin(), redirects.end(), status) != redirects.end();
}

} // namespace

HttpsQuestion::HttpsQuestion(AskedLog &log, HttpsAccess access, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_access(std::move(access))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpsQuestion::tell);
}

HttpsQuestion::~HttpsQuestion()
{
    cancel();
}

void HttpsQuestion::ask(const QUrl &url, std::chrono::milliseconds deadline)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Asking;
    m_timer.start(deadline);
    if (const auto target = HttpsTarget::of(url)) {
        m_isInside = isLocalName(target->host);
        visit(*target);
    } else {
        finish({HttpsOutcome::NotFound, 0, {}});
    }
}

void HttpsQuestion::visit(const HttpsTarget &target)
{
    m_log.addHttps(target.host);
    if (m_visit)
        m_visit->deleteLater();
    m_visit = new HttpsVisit(m_access, target, m_isInside && isLocalName(target.host), this);
    connect(m_visit, &HttpsVisit::ended, this, &HttpsQuestion::onEnded);
    m_visit->start();
}

void HttpsQuestion::onEnded(const HttpsAnswer &answer)
{
    if (m_phase == Phase::Asking && !(isRedirect(answer.status) && follow()))
        finish(answer);
}

bool HttpsQuestion::follow()
{
    const auto next = m_visit->target().redirected(m_visit->location());
    if (!next || m_redirects == mostRedirects || (isLocalName(next->host) && !m_isInside))
        return false;
    ++m_redirects;
    visit(*next);
    return true;
}

void HttpsQuestion::finish(const HttpsAnswer &answer)
{
    m_phase = Phase::Telling;
    m_answer = answer;
    m_timer.start(0);
}

void HttpsQuestion::tell()
{
    const HttpsAnswer answer = m_answer;
    cancel();
    Q_EMIT answered(answer);
}

void HttpsQuestion::cancel()
{
    m_phase = Phase::Ended;
    m_timer.stop();
    if (m_visit) {
        m_visit->stop();
        m_visit->deleteLater();
    }
}

} // namespace Facteur
