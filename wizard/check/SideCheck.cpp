// SPDX-License-Identifier: MIT
#include "SideCheck.h"

#include "Dialogue.h"
#include "Line.h"
#include "PortProbe.h"

namespace Facteur {

namespace {

/// After so many milliseconds without a greeting it is worth asking whether the port expects TLS.
constexpr int suspiciousSilence = 2'000;

/// In milliseconds (spec §3). Servers delay a rejected sign-in by up to 15 s.
int limitOf(Step step)
{
    switch (step) {
    case Step::Resolve:
        return 5'000;
    case Step::Connect:
    case Step::Encrypt:
    case Step::Greet:
        return 10'000;
    case Step::SignIn:
        return 35'000;
    }
    Q_UNREACHABLE();
}

} // namespace

SideCheck::SideCheck(Side side, const ServerAccess &access, const QString &emailAddress,
    const CheckOptions &options, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_dialogue(Dialogue::create(access, emailAddress))
    , m_line(new Line(options.extraAuthorities, this))
    , m_tlsFirst(access.endpoint.security == Security::Tls)
{
    m_report.side = side;
    m_report.endpoint = access.endpoint;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Incident::DeadlinePassed); });
    connect(m_line, &Line::resolved, this, [this] { enter(Step::Connect); });
    connect(m_line, &Line::connected, this, &SideCheck::onConnected);
    connect(m_line, &Line::encrypted, this, &SideCheck::onEncrypted);
    connect(m_line, &Line::closed, this, &SideCheck::onClosed);
    connect(m_line, &Line::failed, this, &SideCheck::onLineFailed);
    connect(m_line, &Line::lineReceived, this, &SideCheck::onLine);
    m_announcement.setSingleShot(true);
    connect(&m_announcement, &QTimer::timeout, this, &SideCheck::finished);
    m_silence.setSingleShot(true);
    m_silence.setInterval(suspiciousSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] { probe(true); });
}

SideCheck::~SideCheck() = default;

void SideCheck::start()
{
    if (m_concluded || m_stepClock.isValid())
        return;
    enter(Step::Resolve);
    m_line->open(m_access.endpoint.host, m_access.endpoint.port);
}

void SideCheck::stop(Incident incident)
{
    if (m_concluded)
        return;
    m_line->abort();
    if (m_dialogueStarted)
        fail(m_dialogue->interrupted(incident));
    else
        failBeforeDialogue(
            m_probe && incident == Incident::DeadlinePassed ? Incident::HandshakeFailed : incident);
}

void SideCheck::failBeforeDialogue(Incident incident, const QByteArray &answer)
{
    Facts facts;
    facts.incident = incident;
    facts.step = m_current;
    facts.protocol = m_access.endpoint.protocol;
    facts.answer = answer;
    fail({classify(facts), m_current, {}});
}

void SideCheck::onLineFailed(Incident incident)
{
    // Where TLS fails at once, the port may speak plain text (spec §3).
    if (incident == Incident::HandshakeFailed && !m_dialogueStarted && !m_concluded)
        probe(false);
    else
        stop(incident);
}

void SideCheck::probe(bool forTls)
{
    m_probe = new PortProbe(forTls ? PortProbe::Kind::Tls : PortProbe::Kind::PlainText, this);
    connect(m_probe, &PortProbe::finished, this,
        [this, forTls](bool answered, const QByteArray &greeting) { onProbed(forTls, answered, greeting); });
    m_probe->start(m_access.endpoint.host, m_access.endpoint.port);
}

void SideCheck::onProbed(bool forTls, bool answered, const QByteArray &greeting)
{
    if (m_concluded)
        return;
    if (!forTls)
        failBeforeDialogue(Incident::HandshakeFailed, greeting);
    else if (answered)
        stop(Incident::TlsAnswered);
}

void SideCheck::onLine(const QByteArray &line)
{
    // It does speak, late as it is: what a probe may still find out has no meaning any more.
    m_silence.stop();
    if (m_probe)
        m_probe->disconnect(this);
    react(m_dialogue->receive(line));
}

void SideCheck::onConnected()
{
    if (m_tlsFirst) {
        enter(Step::Encrypt);
        m_line->startTls();
        return;
    }
    enter(Step::Greet);
    m_silence.start();
    m_dialogueStarted = true;
    react(m_dialogue->start());
}

void SideCheck::onEncrypted()
{
    if (m_dialogueStarted) {
        react(m_dialogue->tlsEstablished());
        return;
    }
    enter(Step::Greet);
    m_dialogueStarted = true;
    react(m_dialogue->start());
}

void SideCheck::onClosed(const QByteArray &rest)
{
    if (m_dialogueStarted)
        react(m_dialogue->closed(rest));
    else
        stop(Incident::ConnectionClosed);
}

void SideCheck::react(const Reaction &reaction)
{
    if (m_concluded)
        return;
    for (const Sending &sending : reaction.send)
        m_line->send(sending.bytes);
    if (m_dialogue->step() != m_current)
        enter(m_dialogue->step());
    switch (reaction.next) {
    case Next::Wait:
        return;
    case Next::StartTls:
        m_line->startTls();
        return;
    case Next::Done:
        m_line->finish();
        pass();
        return;
    case Next::Fail:
        m_line->finish();
        fail(*reaction.failure);
        return;
    }
}

void SideCheck::enter(Step step)
{
    if (m_concluded)
        return;
    if (stepReport(m_current).state == StepState::Running)
        settle(m_current, StepState::Passed);
    m_current = step;
    stepReport(step).state = StepState::Running;
    m_stepClock.start();
    m_deadline.start(limitOf(step));
    Q_EMIT stepChanged(stepReport(step));
}

void SideCheck::settle(Step step, StepState state)
{
    StepReport &report = stepReport(step);
    report.state = state;
    if (state != StepState::Skipped && m_stepClock.isValid())
        report.milliseconds = static_cast<double>(m_stepClock.nsecsElapsed()) / 1e6;
    Q_EMIT stepChanged(report);
}

void SideCheck::pass()
{
    settle(m_current, StepState::Passed);
    m_report.ok = true;
    m_report.unprotected = m_dialogue->isUnprotected();
    conclude();
}

void SideCheck::fail(const Failure &failure)
{
    settle(m_current, StepState::Failed);
    m_report.cause = failure.cause;
    m_report.serverSaid = failure.serverSaid;
    conclude();
}

void SideCheck::conclude()
{
    m_concluded = true;
    m_deadline.stop();
    m_silence.stop();
    if (m_probe)
        m_probe->deleteLater();
    m_report.encrypted = m_dialogueStarted && m_dialogue->isEncrypted();
    m_report.transcript = m_dialogue->transcript();
    for (StepReport &step : m_report.steps) {
        if (step.state == StepState::Pending)
            settle(step.step, StepState::Skipped);
    }
    m_announcement.start();
}

StepReport &SideCheck::stepReport(Step step)
{
    return m_report.steps.at(static_cast<std::size_t>(step));
}

} // namespace Facteur
