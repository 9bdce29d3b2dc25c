// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QMetaEnum>
#include <QObject>
#include <QStringView>

#include <optional>

/// The words that everybody in the house speaks. One header, because a namespace can have one meta-object.
/// idOf() gives the spelling used in JSON, packs, the command line and codes; fromId() reads it back.
namespace Facteur {
Q_NAMESPACE

enum class Side
{
    Incoming,
    Outgoing
};
Q_ENUM_NS(Side)

enum class Protocol
{
    Imap,
    Pop3,
    Smtp
};
Q_ENUM_NS(Protocol)

/// What is asked of the line (spec §3).
enum class Security
{
    Tls, ///< TLS from the first byte (RFC 8314, section 3)
    StartTls, ///< STARTTLS or STLS required (RFC 3501 6.2.1, RFC 2595 4, RFC 3207)
    None, ///< "SSL off": STARTTLS where offered; no sign-in without it unless consented to
};
Q_ENUM_NS(Security)

/// What a mail program's SSL box does on a port, ticked or not (spec §1).
enum class SslMeaning
{
    Tls,
    StartTls,
    Opportunistic,
    Plain,
    Unknown
};
Q_ENUM_NS(SslMeaning)

/// What a provider's user name is made of (spec §6).
enum class UserNameForm
{
    Address, ///< the whole address
    LocalPart, ///< the part before the @
    Other ///< something that only the person knows
};
Q_ENUM_NS(UserNameForm)

/// How a mail program signs in at a provider (spec §6).
enum class SignIn
{
    Password,
    AppPassword, ///< a password for programs only
    BrowserOnly, ///< the mail program opens the provider's own page (OAuth 2)
    Bridge, ///< through a program on the same computer
    None ///< no mail program can
};
Q_ENUM_NS(SignIn)

/// What a mail program runs on.
enum class System
{
    Windows,
    MacOs,
    Linux,
    Android,
    Ios
};
Q_ENUM_NS(System)

/// A version of TLS, the oldest first.
enum class TlsVersion
{
    Tls10,
    Tls11,
    Tls12,
    Tls13
};
Q_ENUM_NS(TlsVersion)

/// The steps of one side of the connection test, in their order; the last one is what the account is for.
enum class Step
{
    Resolve,
    Connect,
    Encrypt,
    Greet,
    SignIn,
    Mailbox, ///< of the incoming side: whether it opens
    Sender, ///< of the outgoing side: whether this address may send
};
Q_ENUM_NS(Step)
inline constexpr int stepCount = 6; ///< of one side

[[nodiscard]] constexpr Side sideOf(Protocol protocol)
{
    return protocol == Protocol::Smtp ? Side::Outgoing : Side::Incoming;
}
[[nodiscard]] constexpr Step lastStep(Side side)
{
    return side == Side::Incoming ? Step::Mailbox : Step::Sender;
}
/// Which of a side's steps \a step is, from 0 on.
[[nodiscard]] constexpr int indexOf(Step step)
{
    return step == Step::Sender ? stepCount - 1 : static_cast<int>(step);
}

enum class StepState
{
    Pending,
    Running,
    Passed,
    Failed,
    Skipped
};
Q_ENUM_NS(StepState)

/// Why one side of a test failed (spec §3).
enum class Cause
{
    DnsNotFound,
    DnsTimeout,
    DnsBlocked,
    TcpRefused,
    TcpTimeout,
    TcpUnreachable,
    TcpClosed,
    TlsHandshake,
    TlsWrongHost,
    TlsUntrusted,
    TlsSelfSigned,
    TlsExpired,
    TlsNotYetValid,
    TlsIncompleteChain,
    TlsWeakCertificate,
    TlsClientCertificate,
    TlsPlaintextPort,
    TlsExpected,
    StartTlsMissing,
    StartTlsFailed,
    ProtocolWrong,
    ProtocolGarbage,
    ProtocolTimeout,
    ProtocolUnexpected,
    ServerUnavailable,
    ServerFault,
    AuthRejected,
    AuthAppPassword,
    AuthAccessOff,
    AuthBrowserOnly,
    AuthAccountBlocked,
    AuthRequiresTls,
    AuthCleartextRefused,
    AuthMechanismMissing,
    AuthNotOffered,
    AuthRequired,
    AuthTemporary,
    MailboxUnavailable,
    SenderRefused,
    Cancelled,
};
Q_ENUM_NS(Cause)

/// Both sides in one word (spec §3).
enum class Verdict
{
    Works,
    Password,
    SendingBlocked,
    Network,
    Incoming,
    Outgoing,
    Both,
    Cancelled
};
Q_ENUM_NS(Verdict)

/// The pages of the wizard, in their order (spec §2).
enum class Page
{
    Welcome,
    Account,
    Protocol,
    Servers,
    Authentication,
    Test,
    Settings
};
Q_ENUM_NS(Page)

/// The values that a mail program's dialogs ask for. A pack names them by idOf(): in its settings sheet, in
/// the rectangles of its pictures and in the {{placeholders}} of its texts.
enum class Field
{
    DisplayName, ///< name
    EmailAddress, ///< email
    Password, ///< password: always dots
    IncomingProtocol, ///< incoming.protocol: IMAP or POP3
    IncomingHost, ///< incoming.host
    IncomingPort, ///< incoming.port
    IncomingSsl, ///< incoming.ssl: a tick
    IncomingSecurity, ///< incoming.security: the mail program's own word for it, where it has a choice
    IncomingMethod, ///< incoming.method: the mail program's own word for how one signs in, where it has a
                    ///< choice
    IncomingUserName, ///< incoming.username
    LeaveCopy, ///< incoming.leave-copy: a tick; with POP3 only
    OutgoingHost, ///< outgoing.host
    OutgoingPort, ///< outgoing.port
    OutgoingSsl, ///< outgoing.ssl: a tick
    OutgoingSecurity, ///< outgoing.security: as incoming.security
    OutgoingAuthentication, ///< outgoing.auth: a tick
    OutgoingMethod, ///< outgoing.method: as incoming.method, or its word for not at all
    SameCredentials, ///< outgoing.same: a tick
    OutgoingUserName, ///< outgoing.username
    OutgoingPassword, ///< outgoing.password: always dots
};
Q_ENUM_NS(Field)

[[nodiscard]] QLatin1StringView idOf(Side side);
[[nodiscard]] QLatin1StringView idOf(Protocol protocol);
[[nodiscard]] QLatin1StringView idOf(Security security);
[[nodiscard]] QLatin1StringView idOf(SslMeaning meaning);
[[nodiscard]] QLatin1StringView idOf(UserNameForm form);
[[nodiscard]] QLatin1StringView idOf(SignIn signIn);
[[nodiscard]] QLatin1StringView idOf(System system);
[[nodiscard]] QLatin1StringView idOf(TlsVersion version);
[[nodiscard]] QLatin1StringView idOf(Step step);
[[nodiscard]] QLatin1StringView idOf(StepState state);
[[nodiscard]] QLatin1StringView idOf(Cause cause);
[[nodiscard]] QLatin1StringView idOf(Verdict verdict);
[[nodiscard]] QLatin1StringView idOf(Page page);
[[nodiscard]] QLatin1StringView idOf(Field field);

/// The enumerator of E whose idOf() is exactly \a text, or nothing.
template <class E>
[[nodiscard]] std::optional<E> fromId(QStringView text)
{
    const QMetaEnum values = QMetaEnum::fromType<E>();
    for (int i = 0; i < values.keyCount(); ++i) {
        const auto value = static_cast<E>(values.value(i));
        if (idOf(value) == text)
            return value;
    }
    return std::nullopt;
}

/// The code for the telephone: side and cause, as OUT-TCP-TIMEOUT. The same in every language.
[[nodiscard]] QString codeFor(Side side, Cause cause);

} // namespace Facteur
