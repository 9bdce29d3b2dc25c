// SPDX-License-Identifier: MIT
#include "ScenarioWords.h"

namespace Facteur {

QList<ScenarioWords::Group> ScenarioWords::groups()
{
    return {Group::Nothing, Group::Account, Group::Sending, Group::Network, Group::Certificate, Group::Box,
        Group::Server};
}

QString ScenarioWords::of(Group group)
{
    switch (group) {
    case Group::Nothing:
        return tr("All is well at the provider");
    case Group::Account:
        return tr("The account");
    case Group::Sending:
        return tr("Sending");
    case Group::Network:
        return tr("The network");
    case Group::Certificate:
        return tr("The certificate");
    case Group::Box:
        return tr("Port and SSL");
    case Group::Server:
        return tr("The server");
    }
    Q_UNREACHABLE();
}

ScenarioWords::Group ScenarioWords::groupOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::AllWorks:
        return Group::Nothing;
    case Scenario::WrongPassword:
    case Scenario::AuthAppPassword:
    case Scenario::AuthAccessOff:
    case Scenario::AuthBrowserOnly:
    case Scenario::AuthAccountBlocked:
    case Scenario::AuthTemporary:
    case Scenario::MailboxUnavailable:
        return Group::Account;
    case Scenario::SendingBlocked:
    case Scenario::AuthRequired:
    case Scenario::SenderRefused:
    case Scenario::TcpRefused:
    case Scenario::AuthNotOffered:
        return Group::Sending;
    case Scenario::TcpClosed:
    case Scenario::TcpUnreachable:
    case Scenario::DnsNotFound:
    case Scenario::DnsTimeout:
    case Scenario::DnsBlocked:
    case Scenario::ProtocolWrong:
        return Group::Network;
    case Scenario::TlsExpired:
    case Scenario::TlsNotYetValid:
    case Scenario::TlsWrongHost:
    case Scenario::TlsUntrusted:
    case Scenario::TlsSelfSigned:
    case Scenario::TlsIncompleteChain:
    case Scenario::TlsWeakCertificate:
    case Scenario::TlsClientCertificate:
        return Group::Certificate;
    case Scenario::TlsPlaintextPort:
    case Scenario::TlsExpected:
    case Scenario::StartTlsMissing:
    case Scenario::AuthRequiresTls:
    case Scenario::AuthCleartextRefused:
        return Group::Box;
    case Scenario::TlsHandshake:
    case Scenario::StartTlsFailed:
    case Scenario::AuthMechanismMissing:
    case Scenario::ServerUnavailable:
    case Scenario::ServerFault:
    case Scenario::ProtocolGarbage:
    case Scenario::ProtocolTimeout:
    case Scenario::ProtocolUnexpected:
        return Group::Server;
    }
    Q_UNREACHABLE();
}

QString ScenarioWords::of(Scenario scenario)
{
    switch (scenario) {
    case Scenario::AllWorks:
        return of(Group::Nothing);
    case Scenario::WrongPassword:
        return tr("The password is wrong");
    case Scenario::AuthAppPassword:
        return tr("An app password is wanted");
    case Scenario::AuthAccessOff:
        return tr("Mail programs are not allowed in");
    case Scenario::AuthBrowserOnly:
        return tr("Only the browser is let in");
    case Scenario::AuthAccountBlocked:
        return tr("The account is blocked");
    case Scenario::AuthTemporary:
        return tr("One has to wait a while");
    case Scenario::SendingBlocked:
        return tr("Sending is blocked");
    case Scenario::AuthRequired:
        return tr("Outgoing authentication is not ticked");
    case Scenario::SenderRefused:
        return tr("The address may not send");
    case Scenario::MailboxUnavailable:
        return tr("The mailbox does not open");
    case Scenario::TcpRefused:
        return tr("The port for sending is barred");
    case Scenario::TcpClosed:
        return tr("The line is cut at once");
    case Scenario::TcpUnreachable:
        return tr("There is no network");
    case Scenario::DnsNotFound:
        return tr("The server's name is misspelt");
    case Scenario::DnsTimeout:
        return tr("No name can be looked up");
    case Scenario::DnsBlocked:
        return tr("A filter blocks the name");
    case Scenario::ProtocolWrong:
        return tr("A hotel's sign-in page answers");
    case Scenario::TlsExpired:
        return tr("It has expired");
    case Scenario::TlsNotYetValid:
        return tr("It is not valid yet");
    case Scenario::TlsWrongHost:
        return tr("It is for another name");
    case Scenario::TlsUntrusted:
        return tr("Nobody known vouches for it");
    case Scenario::TlsSelfSigned:
        return tr("The server vouches for itself");
    case Scenario::TlsIncompleteChain:
        return tr("A part of it is missing");
    case Scenario::TlsWeakCertificate:
        return tr("It is too weak");
    case Scenario::TlsClientCertificate:
        return tr("The server wants one from you");
    case Scenario::TlsHandshake:
        return tr("It cannot secure the line");
    case Scenario::TlsPlaintextPort:
        return tr("SSL is ticked, and the port begins without");
    case Scenario::TlsExpected:
        return tr("SSL is not ticked, and the port wants it");
    case Scenario::StartTlsMissing:
        return tr("STARTTLS is not offered");
    case Scenario::StartTlsFailed:
        return tr("It offers to secure the line, and fails");
    case Scenario::AuthRequiresTls:
        return tr("SSL is not ticked, and the server insists");
    case Scenario::AuthCleartextRefused:
        return tr("SSL is not ticked, and nothing protects");
    case Scenario::AuthNotOffered:
        return tr("The port for sending signs nobody in");
    case Scenario::AuthMechanismMissing:
        return tr("It takes no password");
    case Scenario::ServerUnavailable:
        return tr("It turns everybody away");
    case Scenario::ServerFault:
        return tr("It has a fault of its own");
    case Scenario::ProtocolGarbage:
        return tr("It is not a mail server");
    case Scenario::ProtocolTimeout:
        return tr("It keeps silent");
    case Scenario::ProtocolUnexpected:
        return tr("It answers something unexpected");
    }
    Q_UNREACHABLE();
}

QList<Scenario> ScenarioWords::scenariosOf(Group group)
{
    QList<Scenario> scenarios = allScenarios();
    scenarios.removeIf(
        [group](Scenario scenario) { return groupOf(scenario) != group || !isForDialogs(scenario); });
    return scenarios;
}

} // namespace Facteur
