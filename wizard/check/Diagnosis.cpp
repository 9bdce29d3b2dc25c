// SPDX-License-Identifier: MIT
#include "Diagnosis.h"

#include "Line.h"

#include <algorithm>

namespace Facteur {

namespace {

/// Nothing of mail answered, of whatever protocol.
bool isWithoutMail(const Failure &failure, const QStringList &transcript)
{
    const auto lines = std::count_if(transcript.begin(), transcript.end(),
        [](const QString &line) { return line.startsWith(QLatin1StringView("S:")); });
    const Cause cause = failure.cause;
    if (cause == Cause::TcpClosed || cause == Cause::ProtocolTimeout)
        return lines == 0;
    if (cause == Cause::ProtocolGarbage)
        return lines <= 1; // which is the garbage
    if (cause == Cause::ProtocolWrong)
        return !fromId<Protocol>(failure.answeredBy.toLower());
    return cause == Cause::TcpRefused || cause == Cause::TcpTimeout || cause == Cause::TcpUnreachable;
}

} // namespace

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

Failure withoutFilter(const Failure &failure, const Line &line, const Dialogue &dialogue)
{
    if (!line.leadsHome() || !isWithoutMail(failure, dialogue.transcript()))
        return failure;
    return {Cause::DnsBlocked, Step::Resolve, {}, {}};
}

void addFailure(SideReport &report, const Failure &failure)
{
    report.cause = failure.cause;
    report.serverSaid = failure.serverSaid;
    report.answeredBy = failure.answeredBy;
}

Step stepToBlame(Cause cause, Step current)
{
    if (cause == Cause::DnsBlocked)
        return Step::Resolve;
    return cause == Cause::TlsClientCertificate ? Step::Encrypt : current;
}

} // namespace Facteur
