// SPDX-License-Identifier: MIT
#include "SideCheck.h"

#include "Diagnosis.h"
#include "Dialogue.h"
#include "Evidence.h"
#include "Line.h"
#include "RemedySearch.h"
#include "SecondOpinion.h"
#include "StepLog.h"

namespace Facteur {

SideCheck::SideCheck(Side side, const ServerAccess &access, const QString &emailAddress,
    const CheckOptions &options, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_dialogue(Dialogue::create(access, emailAddress))
    , m_line(new Line(options.trust, this))
    , m_steps(new StepLog(side, this))
    , m_secondOpinion(new SecondOpinion(access.endpoint, options, this))
    , m_remedies(new RemedySearch(access, options, this))
{
    m_line->setNetwork(options.names, options.ports);
    m_report.side = side;
    m_report.endpoint = access.endpoint;
    connect(m_line, &Line::resolved, this, [this] { enter(Step::Connect); });
    connect(m_line, &Line::connected, this, &SideCheck::onConnected);
    connect(m_line, &Line::encrypted, this, &SideCheck::onEncrypted);
    connect(m_line, &Line::closed, this, &SideCheck::onClosed);
    connect(m_line, &Line::failed, this, &SideCheck::onLineFailed);
    connect(m_line, &Line::lineReceived, this, &SideCheck::onLine);
    // It does speak, late as it is: what a probe may still find out has no meaning any more.
    connect(m_line, &Line::bytesReceived, m_secondOpinion, &SecondOpinion::dismiss);
    connect(m_steps, &StepLog::changed, this, &SideCheck::stepChanged);
    connect(m_steps, &StepLog::deadlinePassed, this, &SideCheck::onStepDeadline);
    connect(m_secondOpinion, &SecondOpinion::doubted, m_remedies, &RemedySearch::start);
    connect(m_secondOpinion, &SecondOpinion::given, this, &SideCheck::onProbed);
    connect(m_remedies, &RemedySearch::started, this, &SideCheck::remedySearchStarted);
    connect(m_remedies, &RemedySearch::offered, this, &SideCheck::remedyOffered);
    connect(m_remedies, &RemedySearch::settled, this, &SideCheck::conclude);
    m_remedies->setAddress(emailAddress);
    m_announcement.setSingleShot(true);
    connect(&m_announcement, &QTimer::timeout, this, &SideCheck::finished);
}

SideCheck::~SideCheck() = default;

void SideCheck::start()
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Reaching;
    m_remedies->startUnlessConnected();
    enter(Step::Resolve);
    m_line->open(m_access.endpoint.host, m_access.endpoint.port);
}

void SideCheck::stop(Incident incident)
{
    if (isFinished())
        return;
    interrupt(incident);
    if (incident == Incident::Stopped) {
        m_report.ok = false; // it may have passed in this very moment
        m_report.cause = Cause::Cancelled;
        m_report.serverSaid.clear();
        m_report.answeredBy.clear();
    }
    conclude(); // nobody waits for a remedy any more
}

void SideCheck::interrupt(Incident incident)
{
    if (isDecided())
        return;
    m_line->abort();
    const bool inVain = m_phase == Phase::Doubting && incident == Incident::DeadlinePassed;
    if (m_phase == Phase::Talking)
        fail(m_dialogue->interrupted(incident));
    else
        failBeforeDialogue(inVain ? Incident::HandshakeFailed : incident);
}

void SideCheck::failBeforeDialogue(Incident incident, const QByteArray &answer)
{
    const Protocol protocol = m_access.endpoint.protocol;
    fail(failureBeforeDialogue(*m_dialogue, m_steps->current(), protocol, incident, answer));
}

void SideCheck::onLineFailed(Incident incident)
{
    // Where TLS fails at once, the port may speak plain text (spec §3).
    const bool noTls = incident == Incident::HandshakeFailed || incident == Incident::HandshakeGarbled;
    if (!noTls || m_phase == Phase::Talking) {
        interrupt(incident);
        return;
    }
    m_phase = Phase::Doubting;
    if (!m_secondOpinion->isAsking())
        m_secondOpinion->ask(PortProbe::Kind::Listen);
}

void SideCheck::onProbed(const PortProbe::Finding &finding)
{
    if (m_phase != Phase::Talking) {
        if (finding.text.isEmpty() && m_phase != Phase::Doubting)
            return;
        m_line->abort();
        failBeforeDialogue(Incident::HandshakeFailed, finding.text);
    } else if (const auto failure = failureFound(*m_dialogue, finding)) {
        m_line->abort();
        fail(*failure);
    }
}

void SideCheck::onLine(const QByteArray &line, LineEnd end)
{
    m_remedies->greeted();
    react(m_dialogue->receive(line, end));
}

void SideCheck::onConnected()
{
    m_remedies->connected();
    if (m_access.endpoint.security == Security::Tls) {
        m_secondOpinion->watch(PortProbe::Kind::Listen);
        enter(Step::Encrypt);
        m_line->startTls();
    } else {
        m_secondOpinion->watch(PortProbe::Kind::SpeakTls);
        beginDialogue();
    }
}

void SideCheck::onEncrypted()
{
    if (m_phase == Phase::Talking) {
        react(m_dialogue->tlsEstablished());
    } else {
        m_secondOpinion->watch(PortProbe::Kind::SpeakHttp);
        beginDialogue();
    }
}

void SideCheck::beginDialogue()
{
    enter(Step::Greet);
    if (isDecided()) // whoever was told of the step may have stopped the test
        return;
    m_phase = Phase::Talking;
    react(m_dialogue->start());
}

void SideCheck::onClosed(const QByteArray &rest)
{
    if (m_phase == Phase::Talking)
        react(m_dialogue->closed(rest));
    else
        interrupt(Incident::ConnectionClosed);
}

void SideCheck::react(const Reaction &reaction)
{
    if (isDecided())
        return;
    for (const Sending &sending : reaction.send)
        send(sending);
    if (m_dialogue->step() != m_steps->current())
        enter(m_dialogue->step());
    switch (reaction.next) {
    case Next::Wait:
        return;
    case Next::StartTls:
        return m_line->startTls();
    case Next::Done:
        m_line->finish();
        return pass();
    case Next::Fail:
        m_line->finish();
        return fail(*reaction.failure);
    }
}

void SideCheck::send(const Sending &sending)
{
    m_line->send(sending.bytes);
    if (sending.secret && !std::exchange(m_report.passwordSent, true))
        Q_EMIT passwordLeft();
}

void SideCheck::enter(Step step)
{
    if (!isDecided())
        m_steps->enter(step);
}

bool SideCheck::decide()
{
    if (isDecided())
        return false;
    // With Security::Tls the dialogue takes it for granted.
    m_report.encrypted = m_phase == Phase::Talking && m_dialogue->isEncrypted();
    m_phase = Phase::Decided;
    m_secondOpinion->dismiss();
    return true;
}

void SideCheck::pass()
{
    if (!decide())
        return;
    m_report.ok = true;
    m_report.unprotected = m_dialogue->isUnprotected();
    m_steps->end(StepState::Passed);
    conclude();
}

void SideCheck::fail(const Failure &seen)
{
    if (!decide())
        return;
    const Failure failure = withoutFilter(seen, *m_line, *m_dialogue);
    addFailure(m_report, failure);
    m_steps->failAt(stepToBlame(failure.cause, m_steps->current()));
    if (isFinished()) // whoever was told may have stopped the test: nothing connects any more
        return;
    if (RemedySearch::canHelp(failure.cause) && !m_dialogue->passwordSent())
        m_remedies->await(failure.cause, m_line->certificates());
    else
        conclude();
}

void SideCheck::conclude()
{
    if (std::exchange(m_phase, Phase::Concluded) == Phase::Concluded)
        return;
    m_report.steps = m_steps->steps();
    addEvidence(m_report, *m_line, *m_dialogue);
    // The search may have begun before the failure that no other setting helps against.
    if (m_report.cause && RemedySearch::canHelp(*m_report.cause) && !m_report.passwordSent)
        m_report.remedy = m_remedies->remedy();
    m_report.triedInVain = m_remedies->triedInVain();
    // What is still being probed is of no use any more.
    m_remedies->disconnect(this);
    m_remedies->deleteLater();
    m_announcement.start();
}

} // namespace Facteur
