// SPDX-License-Identifier: MIT
#include "Diagnosis.h"

namespace Facteur {

Failure failureBeforeDialogue(
    const Dialogue &dialogue, Step step, Protocol protocol, Incident incident, const QByteArray &answer)
{
    Facts facts;
    facts.incident = incident;
    facts.step = step;
    facts.protocol = protocol;
    facts.answer = answer;
    Failure failure = dialogue.interrupted(incident, answer);
    failure.cause = classify(facts);
    return failure;
}

std::optional<Failure> failureFound(const Dialogue &dialogue, const PortProbe::Finding &finding)
{
    if (finding.tls && !dialogue.isEncrypted())
        return dialogue.interrupted(Incident::TlsAnswered);
    if (finding.text.isEmpty())
        return std::nullopt;
    const Failure failure = dialogue.interrupted(Incident::Answered, finding.text);
    // The expected service may be there, only slow to say so.
    return failure.cause == Cause::ProtocolWrong ? std::optional(failure) : std::nullopt;
}

} // namespace Facteur
