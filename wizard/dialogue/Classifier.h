// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QByteArray>

namespace Facteur {

/// What ended one side of a test, as it was seen.
enum class Incident
{
    NameNotFound, ///< the resolver says so
    NameNotAnswered, ///< the resolver says nothing, or that it cannot tell
    NameBlocked, ///< the resolver gives nothing but addresses that lead nowhere
    ConnectionRefused,
    NetworkUnreachable,
    ConnectionClosed, ///< by the server, without an answer
    DeadlinePassed, ///< of the step, or of the whole test
    HandshakeFailed, ///< no TLS came about, whatever the certificate
    HandshakeGarbled, ///< nor did what came instead say so in the way of TLS (alerts, RFC 8446, section 6)
    CertificateSelfSigned,
    CertificateUntrusted,
    CertificateForOtherHost,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateChainIncomplete, ///< the server's signer is not known, and not shown by it
    CertificateWeak, ///< of a known authority
    ClientCertificateWanted, ///< the server wants to see one of ours
    TlsAnswered, ///< the line, in plain text, stays silent, but another one that begins with TLS gets an
                 ///< answer
    BytesBeforeTls, ///< something was already there when TLS was to begin: not from the server that said "go
                    ///< ahead"
    TooMuchData, ///< a line over 64 KiB, an answer over 1 MiB
    Answered, ///< the server said something else than hoped for
    Stopped, ///< by the person
};

/// Everything that the cause of a failure is read from.
struct Facts
{
    Incident incident = Incident::Answered;
    Step step = Step::Greet; ///< in which it happened
    Protocol protocol = Protocol::Imap;
    bool encrypted = false; ///< the line, at that moment
    bool byStartTls = false; ///< TLS is begun by command, not with the first byte
    bool authenticates =
        true; ///< false: the outgoing server is only asked whether it takes mail without sign-in
    bool greeted = false; ///< the server's first line fitted the protocol
    bool passwordSent = false; ///< before the answer
    /// With Answered the server's answer, an IMAP tag taken off; with ConnectionClosed the unfinished line
    /// before it; with HandshakeFailed what the port says to a line in plain text. Raw.
    QByteArray answer;
    /// A command of the sign-in was sent before it (AUTHENTICATE, LOGIN, USER, AUTH, or MAIL FROM without
    /// one).
    bool signInBegun = true;

    bool operator==(const Facts &) const = default;
};

/// The one cause that \a facts stand for (spec §3). Pure; the only place where a cause is read from what was
/// seen.
[[nodiscard]] Cause classify(const Facts &facts);

} // namespace Facteur
