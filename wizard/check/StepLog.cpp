// SPDX-License-Identifier: MIT
#include "StepLog.h"

namespace Facteur {

int StepLog::limitOf(Step step)
{
    switch (step) {
    case Step::Resolve:
        return 5'000;
    case Step::Connect:
    case Step::Encrypt:
        return 10'000;
    case Step::Greet: // servers pause on purpose
        return 30'000;
    case Step::SignIn: // they delay a rejected one by up to 15 s
        return 35'000;
    case Step::Mailbox:
    case Step::Sender:
        return 15'000;
    }
    Q_UNREACHABLE();
}

StepLog::StepLog(Side side, QObject *parent)
    : QObject(parent)
    , m_steps(stepsOf(side))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &StepLog::deadlinePassed);
}

void StepLog::enter(Step step)
{
    if (report(m_current).state == StepState::Running)
        settle(m_current, StepState::Passed);
    m_current = step;
    m_begun.append(step);
    report(step).state = StepState::Running;
    m_clock.start();
    m_deadline.start(limitOf(step));
    Q_EMIT changed(report(step));
}

void StepLog::end(StepState state)
{
    m_deadline.stop();
    settle(m_current, state);
    for (const StepReport &step : m_steps) {
        if (step.state == StepState::Pending)
            settle(step.step, StepState::Skipped);
    }
}

void StepLog::failAt(Step step)
{
    while (m_current != step && m_begun.size() > 1) {
        report(m_current).milliseconds = 0;
        settle(m_current, StepState::Skipped);
        m_begun.removeLast();
        m_current = m_begun.constLast();
    }
    end(StepState::Failed);
}

void StepLog::settle(Step step, StepState state)
{
    StepReport &settled = report(step);
    const bool isTimed = settled.state == StepState::Running && state != StepState::Skipped;
    settled.state = state;
    if (isTimed && m_clock.isValid())
        settled.milliseconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    Q_EMIT changed(settled);
}

StepReport &StepLog::report(Step step)
{
    return m_steps.at(static_cast<std::size_t>(indexOf(step)));
}

} // namespace Facteur
