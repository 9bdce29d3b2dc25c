// SPDX-License-Identifier: MIT
#pragma once

#include "Setup.h"

namespace Facteur {

/// What one side of a test of \a setup's settings came to: it passed, or \a failed with \a cause.
[[nodiscard]] inline SideReport sideReport(
    const Setup &setup, Side which, std::optional<Cause> cause = {}, Step failed = Step::SignIn)
{
    const MailSettings settings = setup.mailSettings();
    SideReport report;
    report.side = which;
    report.steps = stepsOf(which);
    report.endpoint = which == Side::Incoming ? settings.incoming.endpoint : settings.outgoing.endpoint;
    report.ok = !cause;
    report.encrypted = true;
    report.cause = cause;
    double ms = which == Side::Incoming ? 12 : 9;
    for (StepReport &step : report.steps) {
        step.milliseconds = ms = ms * 1.7 + 3;
        step.state = !cause || step.step < failed ? StepState::Passed
            : step.step == failed                 ? StepState::Failed
                                                  : StepState::Skipped;
    }
    return report;
}

} // namespace Facteur
