// SPDX-License-Identifier: MIT
#pragma once

#include "Dialogue.h"
#include "PortProbe.h"

#include <optional>

namespace Facteur {

/// Why \a step failed, of a side whose \a dialogue with a server of \a protocol has not begun: \a incident is
/// what its line came to, \a answer the raw line that another one to the same port got, where it got one.
[[nodiscard]] Failure failureBeforeDialogue(
    const Dialogue &dialogue, Step step, Protocol protocol, Incident incident, const QByteArray &answer);

/// What \a finding says of a side whose server is silent in its \a dialogue; nothing where the server may
/// only be slow.
[[nodiscard]] std::optional<Failure> failureFound(
    const Dialogue &dialogue, const PortProbe::Finding &finding);

} // namespace Facteur
