// SPDX-License-Identifier: MIT
#include "Advice.h"

#include "HostNames.h"
#include "Interceptors.h"
#include "NetworkText.h"
#include "ShutOut.h"

#include <algorithm>

namespace Facteur {

namespace {

bool wasTriedWithTls(const SideReport &report)
{
    return std::any_of(report.triedInVain.begin(), report.triedInVain.end(),
        [](const Endpoint &endpoint) { return endpoint.security == Security::Tls; });
}

} // namespace

Advice Advice::onSettings(const Situation &situation, const QString &own, const QString &typed)
{
    if (situation.canRecommend)
        return {tr("Server, port or SSL are not as your provider recommends: put its values back, and test "
                   "with them."),
            {Act::RecommendedServers, Act::ChangeServers, Act::TestAgain}};
    if (situation.isProvidersOwn)
        return {own, {Act::TestAgain}};
    return {typed, {Act::ChangeServers, Act::TestAgain}};
}

Advice Advice::onSsl(const SideReport &report, const Situation &situation)
{
    if (report.cause == Cause::AuthRequiresTls && report.encrypted) // it is so already
        return {tr("Give the code to your provider's support."), {Act::TestAgain}};
    Advice advice = onSettings(situation,
        tr("Server and port are as your provider gives them: try another network. If it stays so, give the "
           "code to your provider's support."),
        tr("On the servers page, take the port that goes with SSL."));
    if (situation.canRecommend || situation.isProvidersOwn)
        return advice;
    if (wasTriedWithTls(report)) {
        advice.words =
            tr("SSL was tried as well, in vain: ask your provider for its settings, or try another network.");
    } else if (report.endpoint.security == Security::None) {
        advice.words = tr("Tick SSL on the servers page and use the port that goes with it.");
        advice.acts = {Act::TickSsl, Act::TestAgain};
    }
    return advice;
}

Advice Advice::onStranger(const SideReport &report, const Situation &situation)
{
    const auto interceptor = knownInterceptor(report.answeredBy);
    if (interceptor == Interceptor::Program)
        return {tr("In that program, switch off the scan of mail or of secure connections for a moment, and "
                   "test again."),
            {Act::TestAgain}};
    if (interceptor == Interceptor::Network)
        return {tr("Ask whoever runs this network to let mail through unread, or try another network, a "
                   "telephone's for example."),
            {Act::TestAgain}};
    return onSettings(situation,
        tr("The name is the one that your provider gives: try another network. If it stays so, give the "
           "code to your provider's support."),
        tr("Check the server name. If it is your own server or your company's, ask whoever runs it: this "
           "computer has to know its authority first."));
}

Advice Advice::toProtect(const SideReport &report, const Situation &situation)
{
    if (situation.canRecommend)
        return {tr("Put back the values that your provider recommends: they protect it."),
            {Act::RecommendedServers, Act::ChangeServers}};
    if (report.endpoint.security == Security::None && !wasTriedWithTls(report))
        return {tr("Tick SSL: the port that goes with it protects the line from the start."), {Act::TickSsl}};
    return {tr("Ask your provider which settings protect the line."), {Act::ChangeServers}};
}

Advice Advice::of(const SideReport &report, const Situation &situation)
{
    if (ShutOut::isLikely(report, situation))
        return ShutOut::advice();
    if (NetworkText::fits(report, situation))
        return NetworkText::advice(report, situation);
    const bool othersTried = !report.triedInVain.isEmpty();
    const QList<Act> again{Act::TestAgain};
    switch (report.cause.value()) {
    case Cause::DnsNotFound:
        return onSettings(situation,
            tr("The name is the one that your provider gives. Check that this computer is online, then test "
               "again."),
            tr("Check how the name is spelt on the servers page. If it is right, check that this computer is "
               "online."));
    case Cause::TcpRefused:
        return onSettings(situation,
            tr("Server and port are as your provider gives them: wait a few minutes, or try another network, "
               "a telephone's for example."),
            othersTried
                ? tr("The other ports were tried as well, in vain: check the name of the server on the "
                     "servers page.")
                : tr("Check the port on the servers page."));
    case Cause::TcpTimeout:
        return onSettings(situation,
            tr("Try another network: a telephone's, for example. If it works there, whoever runs this one "
               "has to let mail through."),
            othersTried
                ? tr("The other ports were tried as well, in vain: check the name of the server, or try "
                     "another network, a telephone's for example.")
                : tr(
                    "Try another port on the servers page, or another network: a telephone's, for example."));
    case Cause::TcpClosed:
        if (report.failedStep() == Step::SignIn)
            return {
                tr("Wait a minute and test again. If it stays so, give the code to your provider's support."),
                again};
        return onSettings(situation,
            tr("Wait a minute and test again, or try another network. If it stays so, give the code to your "
               "provider's support."),
            tr("Wait a minute and test again. If it stays so, check port and SSL on the servers page."));
    case Cause::DnsBlocked:
        return onSettings(situation,
            tr("The name is the one that your provider gives: allow it in that filter, or try another "
               "network, a telephone's for example."),
            tr("Check how the name is spelt on the servers page. If it is right, allow it in that filter, or "
               "try another network, a telephone's for example."));
    case Cause::TlsHandshake:
        return onSettings(situation,
            tr("Try another network. If it stays so, tell your provider: the server may be too old."),
            tr("Check port and SSL on the servers page. If they are right, tell your provider: the server "
               "may be too old."));
    case Cause::TlsWrongHost:
        if (isThisComputer(report.endpoint.host))
            return {tr("Use the server name that the bridge shows in its own settings."),
                {Act::ChangeServers, Act::TestAgain}};
        return onSettings(situation,
            tr("The name is the one that your provider gives: try another network. If it stays so, give the "
               "code to your provider's support."),
            tr("Use the server name that your provider gives."));
    case Cause::TlsUntrusted:
        return onStranger(report, situation);
    case Cause::TlsSelfSigned:
        if (isThisComputer(report.endpoint.host))
            return {
                tr("Your mail program will ask whether to trust the bridge: confirm it there, once. Where "
                   "it does not ask, save the certificate from the bridge's settings (“Export "
                   "certificates”, as a rule), and install it on this computer."),
                again};
        return onSettings(situation,
            tr("The name is the one that your provider gives: try another network. If it stays so, give the "
               "code to your provider's support."),
            tr("Check the server name. If it is your own server, its owner has to install a real "
               "certificate."));
    case Cause::TlsExpired:
        return {tr("Check this computer's date. If it is right, tell your provider."), again};
    case Cause::TlsNotYetValid:
        return {tr("Check this computer's date and time, then test again."), again};
    case Cause::TlsIncompleteChain:
        return onSettings(situation, tr("Give the code to your provider's support."),
            tr("Check the server name. If it is right, give the code to whoever runs the server: the whole "
               "chain of certificates has to be installed there."));
    case Cause::TlsWeakCertificate:
        return onSettings(situation, tr("Give the code to your provider's support."),
            tr("Check the server name. If it is right, give the code to your provider's support."));
    case Cause::TlsClientCertificate:
        return onSettings(situation, tr("Give the code to your provider's support."),
            tr("Ask your provider for a server that takes a password; in a company, ask whoever runs the "
               "server."));
    case Cause::TlsPlaintextPort:
    case Cause::TlsExpected:
    case Cause::StartTlsMissing:
    case Cause::StartTlsFailed:
    case Cause::AuthRequiresTls:
    case Cause::AuthCleartextRefused:
        return onSsl(report, situation);
    case Cause::ProtocolWrong:
    case Cause::ProtocolGarbage:
        return onSettings(situation,
            tr("In a hotel or a train, sign in to the network first: open any page in the browser. Then test "
               "again."),
            tr("Check server and port on the servers page. In a hotel or a train, sign in to the network "
               "first."));
    case Cause::ProtocolTimeout:
        return onSettings(situation,
            tr("Wait a minute and test again, or try another network. If it stays so, give the code to your "
               "provider's support."),
            tr("Check port and SSL on the servers page. If they are right, wait a minute and test again."));
    case Cause::ProtocolUnexpected:
        return {tr("Test again. If it stays so, give the code to your provider's support."), again};
    case Cause::ServerUnavailable:
        return {tr("Wait a few minutes and test again, or try another network."), again};
    case Cause::AuthRejected:
        return {tr("Type the password again, and mind capital letters (Caps Lock). If the webmail refuses "
                   "it, too, set a new one in your provider's control panel.\n"
                   "If the webmail takes it, mail programs may need a password of their own (app password, "
                   "authorization code), or have to be allowed first in its settings (IMAP, POP). More "
                   "seldom only the browser is let in (Outlook.com), the user name is only the part before "
                   "the @, or the server misreads letters with accents."),
            again};
    case Cause::AuthAppPassword:
        return {tr("Make an app password in your account at your provider, most often under “Security”, and "
                   "use it in place of the usual one, here and in your mail program."),
            again};
    case Cause::AuthAccessOff:
        return {tr("Allow mail programs (IMAP, POP or SMTP) in the webmail's settings, then test again. If "
                   "there is no such switch, ask your provider, or whoever runs the domain."),
            again};
    case Cause::AuthBrowserOnly:
        return {
            tr("Sign in to the webmail once, answer what it asks, and test again. If it stays so, use the "
               "webmail, or a mail program that opens your provider's own sign-in page. Some providers "
               "give app passwords to the others: look in your account under “Security”."),
            again};
    case Cause::ServerFault:
        return {tr("Wait a few minutes and test again. If it stays so, give the code to your provider's "
                   "support."),
            again};
    case Cause::MailboxUnavailable:
        return {tr("If the mailbox is new, wait until your provider has set it up. If it stays so, give the "
                   "code to your provider's support."),
            again};
    case Cause::SenderRefused:
        return {tr("Check how the address is spelt, and that the user name for sending belongs to it. If it "
                   "is an alias, your provider has to allow it as a sender."),
            {Act::CorrectAddress, Act::TestAgain}};
    case Cause::AuthAccountBlocked:
        return {tr("Sign in to the webmail once, and do what it asks: a new password, or a confirmation. If "
                   "it stays so, ask your provider."),
            again};
    case Cause::AuthMechanismMissing:
        return {tr("Ask your provider for an app password, or how to allow mail programs."), again};
    case Cause::AuthNotOffered:
        return onSettings(situation,
            tr("Server and port are as your provider gives them: give the code to your provider's support."),
            tr("Use the port for sending that your provider gives."));
    case Cause::AuthRequired:
        return {tr("Tick outgoing authentication: your provider wants it."), {Act::TickAuthentication}};
    case Cause::AuthTemporary:
        return {tr("Wait a few minutes, close other mail programs, then test again."), again};
    case Cause::DnsTimeout: // which the network is to blame for, above
    case Cause::TcpUnreachable:
    case Cause::Cancelled:
        return {{}, again};
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
