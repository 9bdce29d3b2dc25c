// SPDX-License-Identifier: MIT
#include "Terms.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Facteur {

QLatin1StringView idOf(Side side)
{
    switch (side) {
    case Side::Incoming:
        return "incoming"_L1;
    case Side::Outgoing:
        return "outgoing"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return "imap"_L1;
    case Protocol::Pop3:
        return "pop3"_L1;
    case Protocol::Smtp:
        return "smtp"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(Security security)
{
    switch (security) {
    case Security::Tls:
        return "tls"_L1;
    case Security::StartTls:
        return "starttls"_L1;
    case Security::None:
        return "none"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(SslMeaning meaning)
{
    switch (meaning) {
    case SslMeaning::Tls:
        return "tls"_L1;
    case SslMeaning::StartTls:
        return "starttls"_L1;
    case SslMeaning::Opportunistic:
        return "opportunistic"_L1;
    case SslMeaning::Plain:
        return "plain"_L1;
    case SslMeaning::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(UserNameForm form)
{
    switch (form) {
    case UserNameForm::Address:
        return "address"_L1;
    case UserNameForm::LocalPart:
        return "local-part"_L1;
    case UserNameForm::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(SignIn signIn)
{
    switch (signIn) {
    case SignIn::Password:
        return "password"_L1;
    case SignIn::AppPassword:
        return "app-password"_L1;
    case SignIn::BrowserOnly:
        return "browser-only"_L1;
    case SignIn::Bridge:
        return "bridge"_L1;
    case SignIn::None:
        return "none"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(System system)
{
    switch (system) {
    case System::Windows:
        return "windows"_L1;
    case System::MacOs:
        return "macos"_L1;
    case System::Linux:
        return "linux"_L1;
    case System::Android:
        return "android"_L1;
    case System::Ios:
        return "ios"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return "1.0"_L1;
    case TlsVersion::Tls11:
        return "1.1"_L1;
    case TlsVersion::Tls12:
        return "1.2"_L1;
    case TlsVersion::Tls13:
        return "1.3"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(Step step)
{
    switch (step) {
    case Step::Resolve:
        return "resolve"_L1;
    case Step::Connect:
        return "connect"_L1;
    case Step::Encrypt:
        return "encrypt"_L1;
    case Step::Greet:
        return "greet"_L1;
    case Step::SignIn:
        return "sign-in"_L1;
    case Step::Mailbox:
        return "mailbox"_L1;
    case Step::Sender:
        return "sender"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return "pending"_L1;
    case StepState::Running:
        return "running"_L1;
    case StepState::Passed:
        return "passed"_L1;
    case StepState::Failed:
        return "failed"_L1;
    case StepState::Skipped:
        return "skipped"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return "works"_L1;
    case Verdict::Password:
        return "password"_L1;
    case Verdict::SendingBlocked:
        return "sending-blocked"_L1;
    case Verdict::Network:
        return "network"_L1;
    case Verdict::Incoming:
        return "incoming"_L1;
    case Verdict::Outgoing:
        return "outgoing"_L1;
    case Verdict::Both:
        return "both"_L1;
    case Verdict::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(Page page)
{
    switch (page) {
    case Page::Welcome:
        return "welcome"_L1;
    case Page::Account:
        return "account"_L1;
    case Page::Protocol:
        return "protocol"_L1;
    case Page::Servers:
        return "servers"_L1;
    case Page::Authentication:
        return "authentication"_L1;
    case Page::Test:
        return "test"_L1;
    case Page::Settings:
        return "settings"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView idOf(Field field)
{
    switch (field) {
    case Field::DisplayName:
        return "name"_L1;
    case Field::EmailAddress:
        return "email"_L1;
    case Field::Password:
        return "password"_L1;
    case Field::IncomingProtocol:
        return "incoming.protocol"_L1;
    case Field::IncomingHost:
        return "incoming.host"_L1;
    case Field::IncomingPort:
        return "incoming.port"_L1;
    case Field::IncomingSsl:
        return "incoming.ssl"_L1;
    case Field::IncomingSecurity:
        return "incoming.security"_L1;
    case Field::IncomingMethod:
        return "incoming.method"_L1;
    case Field::IncomingUserName:
        return "incoming.username"_L1;
    case Field::LeaveCopy:
        return "incoming.leave-copy"_L1;
    case Field::OutgoingHost:
        return "outgoing.host"_L1;
    case Field::OutgoingPort:
        return "outgoing.port"_L1;
    case Field::OutgoingSsl:
        return "outgoing.ssl"_L1;
    case Field::OutgoingSecurity:
        return "outgoing.security"_L1;
    case Field::OutgoingAuthentication:
        return "outgoing.auth"_L1;
    case Field::OutgoingMethod:
        return "outgoing.method"_L1;
    case Field::SameCredentials:
        return "outgoing.same"_L1;
    case Field::OutgoingUserName:
        return "outgoing.username"_L1;
    case Field::OutgoingPassword:
        return "outgoing.password"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
