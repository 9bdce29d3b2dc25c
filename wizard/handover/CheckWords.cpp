// SPDX-License-Identifier: MIT
#include "CheckWords.h"

#include "CauseText.h"
#include "NetworkText.h"

namespace Facteur {

QString CheckWords::step(Step step)
{
    switch (step) {
    case Step::Resolve:
        return tr("Find the server");
    case Step::Connect:
        return tr("Reach it");
    case Step::Encrypt:
        return tr("Secure the line");
    case Step::Greet:
        return tr("Be greeted");
    case Step::SignIn:
        return tr("Sign in");
    case Step::Mailbox:
        return tr("Open the mailbox");
    case Step::Sender:
        return tr("Be allowed to send");
    }
    Q_UNREACHABLE();
}

QString CheckWords::state(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return tr("passed");
    case StepState::Failed:
        return tr("failed");
    case StepState::Pending:
    case StepState::Running:
    case StepState::Skipped:
        return tr("skipped");
    }
    Q_UNREACHABLE();
}

QString CheckWords::verdict(const CheckReport &report)
{
    switch (report.verdict) {
    case Verdict::Works:
        return report.isProtected() ? tr("Everything works") : tr("It works, but unprotected");
    case Verdict::Password:
        return tr("The address or the password is not right");
    case Verdict::SendingBlocked:
        return tr("Receiving works; sending seems to be blocked by your provider");
    case Verdict::Network:
        if (QString words = NetworkText::verdict(report); !words.isEmpty())
            return words;
        if (report.incoming.cause == Cause::DnsNotFound && report.outgoing.cause == Cause::DnsNotFound)
            return tr("The servers were not found");
        return tr("Neither server can be reached; your password has nothing to do with it");
    case Verdict::Incoming:
        return tr("Sending works, receiving does not yet");
    case Verdict::Outgoing:
        return tr("Receiving works, sending does not yet");
    case Verdict::Both:
        if (report.incoming.cause == report.outgoing.cause && report.incoming.cause)
            return CauseTexts::of(report.incoming).title;
        return tr("Neither receiving nor sending works yet");
    case Verdict::Cancelled:
        return tr("The test was stopped");
    }
    Q_UNREACHABLE();
}

QStringList CheckWords::remarks(const SideReport &report)
{
    QStringList remarks;
    if (report.ipv6Failed)
        remarks << tr("%1 was not reached over IPv6; over IPv4 it was.").arg(report.endpoint.host);
    if (report.commonNameOnly)
        remarks << tr("The certificate of %1 names it in the old way alone (common name): some mail programs "
                      "refuse that.")
                       .arg(report.endpoint.host);
    return remarks;
}

} // namespace Facteur
