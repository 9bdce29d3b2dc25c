// SPDX-License-Identifier: MIT
#include "Terms.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Facteur {

QLatin1StringView idOf(Cause cause)
{
    switch (cause) {
    case Cause::DnsNotFound:
        return "dns.not-found"_L1;
    case Cause::DnsTimeout:
        return "dns.timeout"_L1;
    case Cause::DnsBlocked:
        return "dns.blocked"_L1;
    case Cause::TcpRefused:
        return "tcp.refused"_L1;
    case Cause::TcpTimeout:
        return "tcp.timeout"_L1;
    case Cause::TcpUnreachable:
        return "tcp.unreachable"_L1;
    case Cause::TcpClosed:
        return "tcp.closed"_L1;
    case Cause::TlsHandshake:
        return "tls.handshake"_L1;
    case Cause::TlsWrongHost:
        return "tls.wrong-host"_L1;
    case Cause::TlsUntrusted:
        return "tls.untrusted"_L1;
    case Cause::TlsSelfSigned:
        return "tls.self-signed"_L1;
    case Cause::TlsExpired:
        return "tls.expired"_L1;
    case Cause::TlsNotYetValid:
        return "tls.not-yet-valid"_L1;
    case Cause::TlsIncompleteChain:
        return "tls.incomplete-chain"_L1;
    case Cause::TlsWeakCertificate:
        return "tls.weak-certificate"_L1;
    case Cause::TlsClientCertificate:
        return "tls.client-certificate"_L1;
    case Cause::TlsPlaintextPort:
        return "tls.plaintext-port"_L1;
    case Cause::TlsExpected:
        return "tls.expected"_L1;
    case Cause::StartTlsMissing:
        return "starttls.missing"_L1;
    case Cause::StartTlsFailed:
        return "starttls.failed"_L1;
    case Cause::ProtocolWrong:
        return "protocol.wrong"_L1;
    case Cause::ProtocolGarbage:
        return "protocol.garbage"_L1;
    case Cause::ProtocolTimeout:
        return "protocol.timeout"_L1;
    case Cause::ProtocolUnexpected:
        return "protocol.unexpected"_L1;
    case Cause::ServerUnavailable:
        return "server.unavailable"_L1;
    case Cause::ServerFault:
        return "server.fault"_L1;
    case Cause::AuthRejected:
        return "auth.rejected"_L1;
    case Cause::AuthAppPassword:
        return "auth.app-password"_L1;
    case Cause::AuthAccessOff:
        return "auth.access-off"_L1;
    case Cause::AuthBrowserOnly:
        return "auth.browser-only"_L1;
    case Cause::AuthAccountBlocked:
        return "auth.account-blocked"_L1;
    case Cause::AuthRequiresTls:
        return "auth.requires-tls"_L1;
    case Cause::AuthCleartextRefused:
        return "auth.cleartext-refused"_L1;
    case Cause::AuthMechanismMissing:
        return "auth.mechanism-missing"_L1;
    case Cause::AuthNotOffered:
        return "auth.not-offered"_L1;
    case Cause::AuthRequired:
        return "auth.required"_L1;
    case Cause::AuthTemporary:
        return "auth.temporary"_L1;
    case Cause::MailboxUnavailable:
        return "mailbox.unavailable"_L1;
    case Cause::SenderRefused:
        return "sender.refused"_L1;
    case Cause::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

QString codeFor(Side side, Cause cause)
{
    const QString id = QString(idOf(cause)).replace(u'.', u'-').toUpper();
    return (side == Side::Incoming ? "IN-"_L1 : "OUT-"_L1) + id;
}

} // namespace Facteur
