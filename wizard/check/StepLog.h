// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Facteur {

/// The steps of one side while they happen: measures each, and holds it to its deadline (spec §3).
class StepLog final : public QObject
{
    Q_OBJECT
public:
    explicit StepLog(Side side, QObject *parent = nullptr);

    /// How long \a step may take, in milliseconds (spec §3).
    [[nodiscard]] static int limitOf(Step step);

    /// The current step is passed, \a step begins.
    void enter(Step step);
    /// The current step ends as \a state, and no other begins; those that never did are skipped.
    void end(StepState state);
    /// It shows only now that \a step failed, which began before the current one, or is that: what began
    /// after it is skipped.
    void failAt(Step step);

    [[nodiscard]] Step current() const { return m_current; }
    [[nodiscard]] const StepReports &steps() const { return m_steps; }

Q_SIGNALS:
    void changed(const Facteur::StepReport &step);
    void deadlinePassed();

private:
    void settle(Step step, StepState state);
    [[nodiscard]] StepReport &report(Step step);

    StepReports m_steps;
    Step m_current = Step::Resolve;
    QList<Step> m_begun; ///< in the order in which they did
    QElapsedTimer m_clock;
    QTimer m_deadline;
};

} // namespace Facteur
