// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QList>

#include <optional>

namespace Facteur {

/// What the practice server plays, in the order in which a list shows them: each is a row in
/// ScenarioTable.cpp. Those that show a cause have its name.
enum class Scenario
{
    AllWorks,
    WrongPassword,
    AuthAppPassword,
    AuthAccessOff,
    AuthBrowserOnly,
    AuthAccountBlocked,
    AuthTemporary,
    SendingBlocked,
    AuthRequired,
    SenderRefused,
    MailboxUnavailable,
    TcpRefused,
    TcpClosed,
    TcpUnreachable,
    DnsNotFound,
    DnsTimeout,
    DnsBlocked,
    ProtocolWrong,
    TlsExpired,
    TlsNotYetValid,
    TlsWrongHost,
    TlsUntrusted,
    TlsSelfSigned,
    TlsIncompleteChain,
    TlsWeakCertificate,
    TlsClientCertificate,
    TlsHandshake,
    TlsPlaintextPort,
    TlsExpected,
    StartTlsMissing,
    StartTlsFailed,
    AuthRequiresTls,
    AuthCleartextRefused,
    AuthNotOffered,
    AuthMechanismMissing,
    ServerUnavailable,
    ServerFault,
    ProtocolGarbage,
    ProtocolTimeout,
    ProtocolUnexpected,
};

/// "all-works", "wrong-password", "sending-blocked"; else that of the cause, as "auth.app-password".
[[nodiscard]] QLatin1StringView idOf(Scenario scenario);
[[nodiscard]] QList<Scenario> allScenarios();
[[nodiscard]] std::optional<Scenario> scenarioFromId(QStringView id);

/// What a test finds on \a side, where nothing of the ready settings is changed; nothing: that side works.
[[nodiscard]] std::optional<Cause> causeOf(Scenario scenario, Side side);

/// What brings an exercise to a good end, as it would the real thing.
enum class Ending
{
    Nothing, ///< is needed: all works, as far as it is the servers' affair
    Password, ///< PracticeServer::password(), in place of a mistyped one
    AppPassword, ///< PracticeServer::appPassword()
    Address, ///< PracticeServer::emailAddress(), in place of a mistyped one
    Setting, ///< another server, port or box, which the test finds
    Authentication, ///< outgoing, ticked
    Patience, ///< it is over after a while
    Elsewhere, ///< only somebody else could mend it, or it is far from this window
};
[[nodiscard]] Ending endingOf(Scenario scenario);

/// Whether every mail program's dialog can be set so that it shows: the box for SSL of some asks for STARTTLS
/// nowhere.
[[nodiscard]] bool isForDialogs(Scenario scenario);

} // namespace Facteur
