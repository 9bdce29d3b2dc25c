// SPDX-License-Identifier: MIT
#include "ScenarioTable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {
namespace {

/// In the order of Scenario. The words are what servers of today say, each in its own.
constexpr auto rows = std::to_array<ScenarioRow>({
    {.scenario = Scenario::AllWorks, .id = "all-works"_L1, .ending = Ending::Nothing},
    {.scenario = Scenario::WrongPassword,
        .cause = Cause::AuthRejected,
        .id = "wrong-password"_L1,
        .ending = Ending::Password,
        .typedPassword = "framboise-74"},
    {.scenario = Scenario::AuthAppPassword,
        .cause = Cause::AuthAppPassword,
        .ending = Ending::AppPassword,
        .toCredentials = {"NO [ALERT] Application-specific password required.",
            "-ERR [AUTH] Application-specific password required.",
            "534 5.7.9 Application-specific password required."},
        .password = PracticeMailbox::appPassword},
    {.scenario = Scenario::AuthAccessOff,
        .cause = Cause::AuthAccessOff,
        .toCredentials = {"NO IMAP access is disabled for this account.",
            "-ERR [SYS/PERM] POP access is disabled for this account.",
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the "
            "Mailbox."}},
    {.scenario = Scenario::AuthBrowserOnly,
        .cause = Cause::AuthBrowserOnly,
        .mechanisms = "XOAUTH2 OAUTHBEARER"},
    {.scenario = Scenario::AuthAccountBlocked,
        .cause = Cause::AuthAccountBlocked,
        .toCredentials = {"NO [CONTACTADMIN] Account is disabled.", "-ERR [SYS/PERM] Account is disabled.",
            "525 5.7.13 User account disabled"}},
    {.scenario = Scenario::AuthTemporary,
        .cause = Cause::AuthTemporary,
        .ending = Ending::Patience,
        .host = "localhost", // of its own: whoever has to wait there need not wait elsewhere
        .address = "127.0.0.1",
        .toCredentials = {"NO [LIMIT] Too many simultaneous connections.",
            "-ERR [IN-USE] Mailbox is locked by another session.",
            "454 4.7.0 Too many login attempts, please try again later."}},
    {.scenario = Scenario::SendingBlocked,
        .cause = Cause::AuthRejected,
        .id = "sending-blocked"_L1,
        .side = Side::Outgoing,
        .toCredentials = {.smtp = "535 5.7.8 Error: authentication failed: Authentication failed."}},
    {.scenario = Scenario::AuthRequired,
        .cause = Cause::AuthRequired,
        .ending = Ending::Authentication,
        .side = Side::Outgoing,
        .authenticates = false},
    {.scenario = Scenario::SenderRefused,
        .cause = Cause::SenderRefused,
        .ending = Ending::Address,
        .side = Side::Outgoing,
        .typedAddress = "mairie@jardin.example"},
    {.scenario = Scenario::MailboxUnavailable,
        .cause = Cause::MailboxUnavailable,
        .side = Side::Incoming,
        .behindSignIn = {.imap = "NO [NONEXISTENT] Mailbox doesn't exist: INBOX",
            .pop3 = "-ERR [SYS/PERM] Mailbox doesn't exist"}},
    // One port is barred, the other would do: a remedy.
    {.scenario = Scenario::TcpRefused,
        .cause = Cause::TcpRefused,
        .ending = Ending::Setting,
        .side = Side::Outgoing,
        .port = Security::Tls,
        .answerer = PracticeAnswerer::Nobody},
    {.scenario = Scenario::TcpClosed, .cause = Cause::TcpClosed, .answerer = PracticeAnswerer::HangsUp},
    // TCP knows no way to an address of many (RFC 1112): the system says so without a packet.
    {.scenario = Scenario::TcpUnreachable,
        .cause = Cause::TcpUnreachable,
        .host = "mail.pre.example",
        .address = "224.0.0.1"},
    {.scenario = Scenario::DnsNotFound,
        .cause = Cause::DnsNotFound,
        .ending = Ending::Setting,
        .isHostTyped = true,
        .host = "mail.jardn.example",
        .address = ""},
    {.scenario = Scenario::DnsTimeout, .cause = Cause::DnsTimeout, .host = "mail.jardin.example"},
    {.scenario = Scenario::DnsBlocked,
        .cause = Cause::DnsBlocked,
        .host = "mail.haie.example",
        .address = "0.0.0.0"},
    {.scenario = Scenario::ProtocolWrong,
        .cause = Cause::ProtocolWrong,
        .answerer = PracticeAnswerer::SignInPage},
    {.scenario = Scenario::TlsExpired,
        .cause = Cause::TlsExpired,
        .certificate = PracticeCertificate::Expired},
    {.scenario = Scenario::TlsNotYetValid,
        .cause = Cause::TlsNotYetValid,
        .certificate = PracticeCertificate::NotYetValid},
    {.scenario = Scenario::TlsWrongHost,
        .cause = Cause::TlsWrongHost,
        .ending = Ending::Setting,
        .isHostTyped = true,
        .host = "mail.verger.example",
        .address = "127.0.0.1"},
    {.scenario = Scenario::TlsUntrusted,
        .cause = Cause::TlsUntrusted,
        .certificate = PracticeCertificate::Untrusted},
    {.scenario = Scenario::TlsSelfSigned,
        .cause = Cause::TlsSelfSigned,
        .host = "mail.potager.example", // on this computer it would be a bridge's
        .address = "127.0.0.1",
        .certificate = PracticeCertificate::SelfSigned},
    {.scenario = Scenario::TlsIncompleteChain,
        .cause = Cause::TlsIncompleteChain,
        .certificate = PracticeCertificate::IncompleteChain},
    {.scenario = Scenario::TlsWeakCertificate,
        .cause = Cause::TlsWeakCertificate,
        .certificate = PracticeCertificate::Weak},
    {.scenario = Scenario::TlsClientCertificate,
        .cause = Cause::TlsClientCertificate,
        .wantsClientCertificate = true},
    {.scenario = Scenario::TlsHandshake,
        .cause = Cause::TlsHandshake,
        .certificate = PracticeCertificate::Missing},
    {.scenario = Scenario::TlsPlaintextPort,
        .cause = Cause::TlsPlaintextPort,
        .ending = Ending::Setting,
        .port = Security::Tls,
        .swapsTls = true},
    {.scenario = Scenario::TlsExpected,
        .cause = Cause::TlsExpected,
        .ending = Ending::Setting,
        .port = Security::StartTls,
        .security = Security::None,
        .swapsTls = true},
    {.scenario = Scenario::StartTlsMissing,
        .cause = Cause::StartTlsMissing,
        .ending = Ending::Setting,
        .port = Security::StartTls,
        .security = Security::StartTls,
        .offersStartTls = false,
        .signsInUnprotected = true},
    {.scenario = Scenario::StartTlsFailed,
        .cause = Cause::StartTlsFailed,
        .ending = Ending::Setting,
        .port = Security::StartTls,
        .security = Security::None,
        .signsInUnprotected = true,
        .toStartTls = {"NO TLS initialization failed.", "-ERR TLS initialization failed.",
            "454 4.7.0 TLS not available due to local problem"}},
    {.scenario = Scenario::AuthRequiresTls,
        .cause = Cause::AuthRequiresTls,
        .ending = Ending::Setting,
        .security = Security::None,
        .programStaysPlain = true},
    {.scenario = Scenario::AuthCleartextRefused,
        .cause = Cause::AuthCleartextRefused,
        .ending = Ending::Setting,
        .port = Security::StartTls,
        .security = Security::None,
        .offersStartTls = false,
        .signsInUnprotected = true},
    {.scenario = Scenario::AuthNotOffered,
        .cause = Cause::AuthNotOffered,
        .ending = Ending::Setting,
        .side = Side::Outgoing,
        .port = Security::Tls,
        .mechanisms = ""},
    {.scenario = Scenario::AuthMechanismMissing,
        .cause = Cause::AuthMechanismMissing,
        .mechanisms = "GSSAPI NTLM"},
    {.scenario = Scenario::ServerUnavailable,
        .cause = Cause::ServerUnavailable,
        .ending = Ending::Patience,
        .greeting = {"* BYE Server is closed for maintenance.", "-ERR Server is closed for maintenance.",
            "421 4.3.2 localhost Service not available"},
        .endsAfterGreeting = true},
    {.scenario = Scenario::ServerFault,
        .cause = Cause::ServerFault,
        .ending = Ending::Patience,
        .toCredentials = {"NO [SERVERBUG] Internal error occurred. Refer to server log for more information.",
            "-ERR [SYS/TEMP] Internal error occurred. Refer to server log for more information.",
            "454 4.7.0 Temporary authentication failure: Connection lost to authentication server"}},
    {.scenario = Scenario::ProtocolGarbage,
        .cause = Cause::ProtocolGarbage,
        .greeting = {"Weather station 7, please choose:", "Weather station 7, please choose:",
            "Weather station 7, please choose:"}},
    {.scenario = Scenario::ProtocolTimeout, .cause = Cause::ProtocolTimeout, .isSilent = true},
    // IMAP: nobody has signed in yet. POP3 and SMTP: everything that they ask for was said already.
    {.scenario = Scenario::ProtocolUnexpected,
        .cause = Cause::ProtocolUnexpected,
        .greeting = {.imap = "* PREAUTH Signed in as marie@jardin.example"},
        .toCredentials = {.pop3 = "+ ", .smtp = "334 "}},
});

QByteArray wordsFor(Protocol protocol, const PracticeWords &words)
{
    switch (protocol) {
    case Protocol::Imap:
        return words.imap;
    case Protocol::Pop3:
        return words.pop3;
    case Protocol::Smtp:
        return words.smtp;
    }
    Q_UNREACHABLE();
}

} // namespace

bool ScenarioRow::concerns(Protocol protocol, Security opening) const
{
    const Side ofProtocol = protocol == Protocol::Smtp ? Side::Outgoing : Side::Incoming;
    return side.value_or(ofProtocol) == ofProtocol && port.value_or(opening) == opening;
}

PracticeScript ScenarioRow::script(Protocol protocol) const
{
    PracticeScript script;
    script.greeting = wordsFor(protocol, greeting);
    script.endsAfterGreeting = endsAfterGreeting;
    script.isSilent = isSilent;
    script.mechanisms = QByteArray(mechanisms).split(' ');
    script.mechanisms.removeAll({});
    script.offersStartTls = offersStartTls;
    script.signsInUnprotected = signsInUnprotected;
    script.toStartTls = wordsFor(protocol, toStartTls);
    script.toCredentials = wordsFor(protocol, toCredentials);
    script.takesTheRight = !QByteArrayView(password).isEmpty();
    script.behindSignIn = wordsFor(protocol, behindSignIn);
    return script;
}

std::span<const ScenarioRow> scenarioRows()
{
    return rows;
}

const ScenarioRow &rowOf(Scenario scenario)
{
    const auto found = std::ranges::find(rows, scenario, &ScenarioRow::scenario);
    return found != rows.end() ? *found : rows.front();
}

} // namespace Facteur
