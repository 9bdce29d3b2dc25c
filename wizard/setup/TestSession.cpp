// SPDX-License-Identifier: MIT
#include "TestSession.h"

#include "ConnectionTest.h"
#include "PracticeServer.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Facteur {

namespace {

/// After auth.temporary: the servers that count attempts do so by the minute.
constexpr std::chrono::milliseconds pause = 60s;
/// Before a greeting: from then on one wonders (spec §3).
constexpr std::chrono::milliseconds usualGreeting = 5s;

std::chrono::milliseconds ownClock()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

TestSession::TestSession(const CheckOptions &options, Clock clock, QObject *parent)
    : QObject(parent)
    , m_options(std::make_unique<const CheckOptions>(options))
    , m_clock(clock ? std::move(clock) : Clock(ownClock))
{
}

TestSession::~TestSession() = default;

TestSession::Gate TestSession::gate(const TestRequest &request, bool byItself) const
{
    if (request.hasStrangers)
        return Gate::Strangers;
    if (pauseLeft(request) > 0s)
        return Gate::Paused;
    if (wasRefused(request, Side::Incoming) || wasRefused(request, Side::Outgoing)
        || (byItself && m_log.wasRefused(request.settings.outgoing, request.outgoingPasswordEdit)))
        return Gate::RefusedBefore;
    return Gate::Open;
}

TestSession::Gate TestSession::begin(const TestRequest &request, bool insist)
{
    const Gate said = gate(request);
    drop();
    if (said == Gate::Open || (said == Gate::RefusedBefore && insist)) {
        m_request = request;
        start();
    }
    return said;
}

CheckOptions TestSession::optionsFor(const TestRequest &request) const
{
    CheckOptions options = *m_options;
    if (request.isPractice) {
        options.trust = {PracticeServer::authorities(), false};
        options.names = PracticeServer::names();
        options.ports = request.practicePorts;
        options.patience.smtpGreeting = 0; // it takes nobody for a spammer
    }
    return options;
}

void TestSession::start()
{
    m_test = std::make_unique<ConnectionTest>(optionsFor(m_request));
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &TestSession::onStepChanged);
    connect(m_test.get(), &ConnectionTest::remedySearchStarted, this, [this] { m_searching = true; });
    connect(m_test.get(), &ConnectionTest::remedyOffered, this, [this](Side side, const Endpoint &remedy) {
        (side == Side::Incoming ? m_incomingOffer : m_outgoingOffer) = remedy;
        Q_EMIT offered();
    });
    connect(m_test.get(), &ConnectionTest::passwordLeft, this, &TestSession::onPasswordLeft);
    // At once: the other side may go on, and the test may be dropped for another one.
    connect(m_test.get(), &ConnectionTest::sideFinished, this,
        [this](const SideReport &report) { note(m_request, report); });
    connect(m_test.get(), &ConnectionTest::finished, this, &TestSession::onFinished);
    m_incomingStep = m_outgoingStep = {};
    m_incomingOffer.reset();
    m_outgoingOffer.reset();
    m_searching = m_left = false;
    m_logBefore = m_log;
    m_began = now();
    m_test->start(m_request.settings);
    Q_EMIT began();
}

void TestSession::drop()
{
    const TestRequest request = std::exchange(m_request, {});
    if (!m_test)
        return;
    m_test->disconnect(this);
    for (const SideReport &report : m_test->decided()) // what is not told yet counts all the same
        note(request, report);
    m_test->cancel();
    m_test.release()->deleteLater(); // this may well be within one of its signals
}

void TestSession::cancel()
{
    if (isRunning())
        m_test->cancel();
}

void TestSession::leave()
{
    if (!isRunning())
        return;
    m_left = true;
    m_test->cancel();
}

bool TestSession::isRunning() const
{
    return m_test && m_test->isRunning();
}

const StepReport &TestSession::lastStep(Side side) const
{
    return side == Side::Incoming ? m_incomingStep : m_outgoingStep;
}

std::chrono::seconds TestSession::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(now() - m_began);
}

bool TestSession::isSlowToGreet() const
{
    const auto isSlow = [this](Side side) {
        const StepReport &step = lastStep(side);
        return step.step == Step::Greet && step.state == StepState::Running
            && now() - m_stepsBegan.value(side) >= usualGreeting;
    };
    return isRunning() && (isSlow(Side::Incoming) || isSlow(Side::Outgoing));
}

const std::optional<Endpoint> &TestSession::offer(Side side) const
{
    return side == Side::Incoming ? m_incomingOffer : m_outgoingOffer;
}

std::chrono::seconds TestSession::pauseLeft(const TestRequest &request) const
{
    const auto until = std::max(m_pauses.value(request.settings.incoming.endpoint.host),
        m_pauses.value(request.settings.outgoing.endpoint.host));
    return until > now() ? std::chrono::ceil<std::chrono::seconds>(until - now()) : 0s;
}

bool TestSession::wasRefused(const TestRequest &request, Side side) const
{
    const ServerAccess &incoming = request.settings.incoming;
    const ServerAccess &outgoing = request.settings.outgoing;
    if (side == Side::Incoming)
        return m_log.wasRefused(incoming, request.passwordEdit);
    const bool isSame = incoming.userName == outgoing.userName && incoming.password == outgoing.password;
    return m_log.wasRefused(outgoing, request.outgoingPasswordEdit)
        && !(isSame && m_log.wasTaken(incoming, request.passwordEdit));
}

std::optional<Side> TestSession::toRetype(
    const TestRequest &request, const std::optional<CheckReport> &last) const
{
    const bool justRefused = last && last->incoming.wantsAnotherPassword();
    if (justRefused || wasRefused(request, Side::Incoming))
        return Side::Incoming;
    return wasRefused(request, Side::Outgoing) ? std::optional(Side::Outgoing) : std::nullopt;
}

void TestSession::onStepChanged(Side side, const StepReport &step)
{
    if (step.state == StepState::Running)
        m_stepsBegan.insert(side, now());
    if (step.state != StepState::Skipped)
        (side == Side::Incoming ? m_incomingStep : m_outgoingStep) = step;
    if (step.step == Step::Greet && step.state == StepState::Passed) // it answers, late as it is
        (side == Side::Incoming ? m_incomingOffer : m_outgoingOffer).reset();
    Q_EMIT stepChanged(side, step);
}

void TestSession::onPasswordLeft(Side side)
{
    if (!m_request.isPractice)
        m_log.passwordLeft(side == Side::Incoming ? m_request.settings.incoming.userName
                                                  : m_request.settings.outgoing.userName);
}

void TestSession::note(const TestRequest &request, const SideReport &report)
{
    const bool incoming = report.side == Side::Incoming;
    const ServerAccess &access = incoming ? request.settings.incoming : request.settings.outgoing;
    m_vain.removeAll(report.endpoint);
    if (report.cause != Cause::Cancelled && report.failedStep().value_or(Step::SignIn) < Step::SignIn)
        m_vain.append(report.endpoint);
    for (const Endpoint &tried : report.triedInVain) {
        if (!m_vain.contains(tried))
            m_vain.append(tried);
    }
    if (report.cause == Cause::AuthTemporary)
        m_pauses.insert(access.endpoint.host, now() + pause);
    if (!request.isPractice)
        m_log.note(report, access, incoming ? request.passwordEdit : request.outgoingPasswordEdit);
}

QList<Endpoint> TestSession::triedInVain(const Endpoint &endpoint) const
{
    QList<Endpoint> tried = m_vain;
    tried.removeIf([&endpoint](const Endpoint &other) {
        return other == endpoint || other.protocol != endpoint.protocol || other.host != endpoint.host;
    });
    return tried;
}

QList<Endpoint> TestSession::swapTried(const QList<Endpoint> &tried)
{
    return std::exchange(m_vain, tried);
}

bool TestSession::refusedBefore(const QString &host, std::optional<Protocol> protocol) const
{
    return m_logBefore.hasRefused(host, protocol);
}

void TestSession::onFinished(const CheckReport &report)
{
    const bool passwordLeft = report.incoming.passwordSent || report.outgoing.passwordSent;
    const MailSettings tested = m_request.settings;
    drop(); // neither it nor this keeps the password; and whoever is told may begin the next one
    if (!m_left || passwordLeft)
        Q_EMIT finished(report, tested);
}

} // namespace Facteur
