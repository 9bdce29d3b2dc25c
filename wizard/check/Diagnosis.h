// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "Dialogue.h"
#include "PortProbe.h"

#include <optional>

namespace Facteur {

class Line;

/// Why \a step failed, of a side whose \a dialogue with a server of \a protocol has not begun: \a incident is
/// what its line came to, \a answer the raw line that another one to the same port got, where it got one.
[[nodiscard]] Failure failureBeforeDialogue(
    const Dialogue &dialogue, Step step, Protocol protocol, Incident incident, const QByteArray &answer);

/// What \a finding says of a side whose server is silent in its \a dialogue; nothing where the server may
/// only be slow.
[[nodiscard]] std::optional<Failure> failureFound(
    const Dialogue &dialogue, const PortProbe::Finding &finding);

/// \a failure, as it is to be told: where \a line leads home (Line::leadsHome()), and nothing of mail has
/// answered there, a filter is to blame, which made the name server say so.
[[nodiscard]] Failure withoutFilter(const Failure &failure, const Line &line, const Dialogue &dialogue);

/// Puts \a failure into \a report.
void addFailure(SideReport &report, const Failure &failure);

/// The step that failed, where \a cause shows in the \a current one: another where it shows only later.
[[nodiscard]] Step stepToBlame(Cause cause, Step current);

} // namespace Facteur
