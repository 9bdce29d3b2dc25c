// SPDX-License-Identifier: MIT
#include "CheckReport.h"

#include <algorithm>
#include <utility>

namespace Facteur {

StepReports inOrderOfTime(StepReports steps, Security security)
{
    if (security != Security::Tls)
        std::swap(steps.at(static_cast<std::size_t>(indexOf(Step::Encrypt))),
            steps.at(static_cast<std::size_t>(indexOf(Step::Greet))));
    return steps;
}

bool SideReport::wantsAnotherPassword() const
{
    return cause == Cause::AuthRejected || cause == Cause::AuthAppPassword;
}

bool SideReport::signedIn() const
{
    return passwordSent
        && steps.at(static_cast<std::size_t>(indexOf(Step::SignIn))).state == StepState::Passed;
}

std::optional<Step> SideReport::failedStep() const
{
    const auto failed = std::find_if(steps.begin(), steps.end(),
        [](const StepReport &report) { return report.state == StepState::Failed; });
    if (failed == steps.end())
        return std::nullopt;
    return failed->step;
}

QStringList CheckReport::codes() const
{
    QStringList codes;
    for (const SideReport *side : {&incoming, &outgoing}) {
        if (side->cause && *side->cause != Cause::Cancelled)
            codes << codeFor(side->side, *side->cause);
    }
    return codes;
}

} // namespace Facteur
