// SPDX-License-Identifier: MIT
#pragma once

#include "MailSettings.h"
#include "Terms.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace Facteur {

/// One step of one side.
struct StepReport
{
    Step step = Step::Resolve;
    StepState state = StepState::Pending;
    double milliseconds = 0; ///< how long it took, once it passed or failed

    bool operator==(const StepReport &) const = default;
};

using StepReports = std::array<StepReport, stepCount>;

/// Those of \a side, before it begins.
[[nodiscard]] inline StepReports stepsOf(Side side)
{
    return {
        {{Step::Resolve}, {Step::Connect}, {Step::Encrypt}, {Step::Greet}, {Step::SignIn}, {lastStep(side)}}};
}

/// \a steps in the order in which they happen: but with TLS from the first byte, the server greets before
/// the line is secured (RFC 9051, section 6.2.1; RFC 2595; RFC 3207). Its own way back.
[[nodiscard]] StepReports inOrderOfTime(StepReports steps, Security security);

/// A certificate that a server showed, as far as anybody may want to look at it. Clean plain text.
struct CertificateFacts
{
    QString subject; ///< its common name, else its organisation
    QString issuer; ///< likewise
    QStringList names; ///< host names and addresses that it stands for
    QDateTime notBefore;
    QDateTime notAfter;
    QString fingerprint; ///< SHA-256, as pairs of hexadecimal digits with colons

    bool operator==(const CertificateFacts &) const = default;
};

/// What one side of a test came to. Never holds a secret.
struct SideReport
{
    Side side = Side::Incoming;
    Endpoint endpoint; ///< what was asked for
    bool ok = false;
    bool encrypted = false; ///< what the line was in the end

    /// The mail program would send the password unprotected, though the test may have been encrypted (spec
    /// §1). Only where ok.
    bool unprotected = false;

    std::optional<Cause> cause; ///< set exactly where !ok
    QString serverSaid; ///< the server's words, clean plain text of at most 500 characters; may be empty
    std::optional<Endpoint> remedy; ///< probed and found to work
    QList<Endpoint> triedInVain; ///< other settings of this side that were probed, and do not work

    /// Who answers instead: with protocol.wrong the service ("HTTP", "SSH", "POP3"…), with tls.untrusted the
    /// issuer: one that is in between (an antivirus program, a company's proxy; Interceptors.h), else where
    /// the certificate is for the right host; with tls.incomplete-chain the issuer that is not shown. Else
    /// empty.
    QString answeredBy;
    QList<CertificateFacts> certificates; ///< as the server sent them, its own first; empty without TLS
    bool clockSuspect =
        false; ///< this computer's date is before the program was built, or explains the failure
    bool offline = false; ///< this computer is on no network, and that is why
    bool passwordSent = false; ///< this side counted as an attempt to sign in
    bool commonNameOnly = false; ///< the certificate names the host in the old way alone: a remark, no more
    bool ipv6Failed = false; ///< an IPv6 address did not work, an IPv4 address did: a remark, no more
    StepReports steps = stepsOf(side); ///< in the order of Step
    QStringList transcript; ///< "C: …" and "S: …" lines; secrets replaced by what they are

    /// The server wants another password than the one that it was given.
    [[nodiscard]] bool wantsAnotherPassword() const;
    /// The server let somebody in, whatever came then.
    [[nodiscard]] bool signedIn() const;
    /// Its server was reached, whatever came then.
    [[nodiscard]] bool isReached() const
    {
        return ok || failedStep().value_or(Step::Resolve) > Step::Connect;
    }
    /// The step that failed, where one did.
    [[nodiscard]] std::optional<Step> failedStep() const;

    [[nodiscard]] bool isProtected() const { return encrypted && !unprotected; }

    bool operator==(const SideReport &) const = default;
};

/// What a whole test came to.
struct CheckReport
{
    Verdict verdict = Verdict::Cancelled;
    SideReport incoming;
    SideReport outgoing;
    QDateTime finishedAt; ///< local time

    [[nodiscard]] const SideReport &side(Side side) const
    {
        return side == Side::Incoming ? incoming : outgoing;
    }
    /// For the telephone: of the sides that failed, the incoming one first; none where the person stopped it.
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] bool ok() const { return incoming.ok && outgoing.ok; }
    /// Both sides passed, and the mail program would send no password unprotected.
    [[nodiscard]] bool isProtected() const
    {
        return ok() && incoming.isProtected() && outgoing.isProtected();
    }

    bool operator==(const CheckReport &) const = default;
};

} // namespace Facteur
