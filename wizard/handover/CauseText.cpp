// SPDX-License-Identifier: MIT
#include "CauseText.h"

namespace Facteur {

QString CauseTexts::step(Step step)
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
    }
    Q_UNREACHABLE();
}

QString CauseTexts::verdict(const CheckReport &report)
{
    switch (report.verdict) {
    case Verdict::Works:
        return report.isProtected() ? tr("Everything works") : tr("It works, but unprotected");
    case Verdict::Password:
        return tr("The address or the password is not right");
    case Verdict::SendingBlocked:
        return tr("Receiving works; sending seems to be blocked by your provider");
    case Verdict::Network:
        if (report.incoming.cause == Cause::DnsNotFound && report.outgoing.cause == Cause::DnsNotFound)
            return tr("The servers were not found");
        return tr("Neither server can be reached; your password has nothing to do with it");
    case Verdict::Incoming:
        return tr("Sending works, receiving does not yet");
    case Verdict::Outgoing:
        return tr("Receiving works, sending does not yet");
    case Verdict::Both:
        return tr("Neither receiving nor sending works yet");
    case Verdict::Cancelled:
        return tr("The test was stopped");
    }
    Q_UNREACHABLE();
}

namespace {

/// The texts that need a server's name, its port or the protocol that was expected.
struct Words
{
    QString host;
    QString port;
    QString protocol;
};

Words wordsOf(const Endpoint &endpoint)
{
    return {endpoint.host, QString::number(endpoint.port), QString(idOf(endpoint.protocol)).toUpper()};
}

} // namespace

CauseText CauseTexts::of(const SideReport &report)
{
    CauseText text = ofCause(report);
    // The text of a certificate that is not valid yet speaks of the clock anyway.
    if (report.clockSuspect && report.cause != Cause::TlsNotYetValid)
        text.whatToDo = tr("First put this computer's date right: it is before the day on which this program "
                           "was made. %1")
                            .arg(text.whatToDo)
                            .trimmed();
    return text;
}

QString CauseTexts::whoAnswers(const SideReport &report)
{
    const Words words = wordsOf(report.endpoint);
    if (report.answeredBy.isEmpty())
        return tr("What answers on port %1 of %2 does not speak %3.")
            .arg(words.port, words.host, words.protocol);
    //: %1 and %4 are protocols, as SSH and IMAP
    return tr("It is %1 that answers there, on port %2 of %3, and not %4.")
        .arg(report.answeredBy, words.port, words.host, words.protocol);
}

QString CauseTexts::whoSigned(const SideReport &report)
{
    if (report.answeredBy.isEmpty())
        return tr("Often an antivirus program or a company's network stands in between and reads along. The "
                  "password was not sent.");
    //: %1 is the name in a certificate
    return tr("It is signed by %1, which this computer does not know: probably an antivirus program or a "
              "company's network stands in between and reads along. The password was not sent.")
        .arg(report.answeredBy);
}

CauseText CauseTexts::ofCause(const SideReport &report)
{
    const Words words = wordsOf(report.endpoint);
    switch (report.cause.value()) {
    case Cause::DnsNotFound:
        return {tr("There is no server named %1").arg(words.host),
            tr("The name does not exist on the Internet, or this computer is not connected to it."),
            tr("Check how the name is spelt on the servers page. If it is right, check that this computer is "
               "online.")};
    case Cause::DnsTimeout:
        return {tr("The name %1 could not be looked up").arg(words.host),
            tr("The name server of your network did not answer. It is not your account."),
            tr("Check that this computer is online, then test again.")};
    case Cause::TcpRefused:
        return {tr("%1 does not answer on port %2").arg(words.host, words.port),
            tr("The computer of that name is there, but nothing listens on this port."),
            tr("Check the port on the servers page.")};
    case Cause::TcpTimeout:
        return {tr("Port %1 gets no answer from here").arg(words.port),
            tr("%1 did not answer at all. Most often the network lets nothing through on this port: the "
               "router, a firewall "
               "or the Internet provider. It is not your password.")
                .arg(words.host),
            tr("Try another port on the servers page, or another network: a telephone's, for example.")};
    case Cause::TcpUnreachable:
        return {tr("No way to %1").arg(words.host), tr("This computer found no network to reach it by."),
            tr("Check that this computer is online, then test again.")};
    case Cause::TcpClosed:
        if (report.failedStep() == Step::SignIn)
            return {tr("%1 hung up").arg(words.host),
                tr("It was reached and answered, and then ended the connection."),
                tr("Wait a minute and test again. If it stays so, give the code to your provider's "
                   "support.")};
        return {tr("%1 closed the line before it answered").arg(words.host),
            tr("Something accepted the connection and ended it at once: the server is too busy, or something "
               "on the way does "
               "not let mail through."),
            tr("Wait a minute and test again. If it stays so, check port and SSL on the servers page.")};
    case Cause::TlsHandshake:
        return {tr("The line could not be secured"),
            tr("%1 and this program found no common way to encrypt.").arg(words.host),
            tr("Check port and SSL on the servers page. If they are right, tell your provider: the server "
               "may be too old.")};
    case Cause::TlsWrongHost:
        return {tr("The certificate is for another name than %1").arg(words.host),
            tr("The server that answered proves to be another one. Either the name is not the one that your "
               "provider gives, or "
               "somebody stands in between. The password was not sent."),
            tr("Use the server name that your provider gives.")};
    case Cause::TlsUntrusted:
        return {tr("Nobody known vouches for the certificate of %1").arg(words.host), whoSigned(report),
            tr("If an antivirus program scans mail, switch that scan off for a moment and test again; in a "
               "company, ask whoever "
               "runs the network.")};
    case Cause::TlsSelfSigned:
        return {tr("%1 vouches only for itself").arg(words.host),
            tr("Its certificate is self-signed, so nobody can tell whether it is the real server. The "
               "password was not sent."),
            tr("Check the server name. If it is your own server, its owner has to install a real "
               "certificate.")};
    case Cause::TlsExpired:
        return {tr("The certificate of %1 has expired").arg(words.host),
            tr("The server's owner has to renew it; there is nothing wrong on your side, unless this "
               "computer's date is wrong."),
            tr("Check this computer's date. If it is right, tell your provider.")};
    case Cause::TlsNotYetValid:
        return {tr("The certificate of %1 is not valid yet").arg(words.host),
            tr("Most often that means that this computer's clock is behind."),
            tr("Check this computer's date and time, then test again.")};
    case Cause::TlsPlaintextPort:
        return {tr("SSL is ticked, but port %1 begins without").arg(words.port),
            tr("The box and the port do not go together."),
            tr("On the servers page, take the port that goes with SSL.")};
    case Cause::TlsExpected:
        return {tr("Port %1 wants SSL").arg(words.port),
            tr("The server keeps silent because it waits for a secure line from the start."),
            tr("On the servers page, tick the SSL box for this server.")};
    case Cause::StartTlsMissing:
        return {tr("%1 offers no protection on port %2").arg(words.host, words.port),
            tr("It does not offer STARTTLS: it is an old server, or something on the way takes the offer "
               "out. The password was "
               "not sent."),
            tr("Tick SSL and use the port that goes with it.")};
    case Cause::StartTlsFailed:
        return {tr("The line could not be secured"),
            tr("%1 offered to protect the line, and then did not do so properly. The password was not sent.")
                .arg(words.host),
            tr("Tick SSL and use the port that goes with it, or try another network.")};
    case Cause::ProtocolWrong:
        return {tr("Another service answers there"), whoAnswers(report),
            tr("Check server and port on the servers page. In a hotel or a train, sign in to the network "
               "first.")};
    case Cause::ProtocolGarbage:
        return {tr("This is not a mail server"),
            tr("What answers on port %1 of %2 makes no sense.").arg(words.port, words.host),
            tr("Check server and port on the servers page.")};
    case Cause::ProtocolTimeout:
        return {tr("%1 does not answer").arg(words.host),
            tr("It was reached, and then said nothing for too long."),
            tr("Check port and SSL on the servers page. If they are right, wait a minute and test again.")};
    case Cause::ProtocolUnexpected:
        return {tr("%1 answered something unexpected").arg(words.host),
            tr("It happened at “%1”.").arg(step(report.failedStep().value_or(Step::SignIn))),
            tr("Test again. If it stays so, give the code to your provider's support.")};
    case Cause::ServerUnavailable:
        return {tr("%1 turns us away").arg(words.host),
            tr("The server is there but takes nobody at the moment, or nobody from this network."),
            tr("Wait a few minutes and test again, or try another network.")};
    case Cause::AuthRejected:
        return {tr("%1 refused the sign-in").arg(words.host),
            tr("%1 does not say whether the address or the password is wrong.").arg(words.host),
            tr("Type the password again. If the webmail does not take it either, set a new one in your "
               "provider's control "
               "panel.")};
    case Cause::AuthAccountBlocked:
        return {tr("The account is blocked"),
            tr("The server knows the account and does not let it in: it is locked, or its password has "
               "expired."),
            tr("Ask your provider; the control panel may tell why.")};
    case Cause::AuthRequiresTls:
        return {tr("The server wants a protected line first"),
            tr("With SSL as it is set, your mail program would not be let in."),
            tr("Tick SSL on the servers page and use the port that goes with it.")};
    case Cause::AuthCleartextRefused:
        return {tr("We did not send your password unprotected"),
            tr("%1 offers no protection on port %2: anyone on the way could read the password.")
                .arg(words.host, words.port),
            tr("Tick SSL on the servers page and use the port that goes with it.")};
    case Cause::AuthMechanismMissing:
        return {tr("%1 takes no password of this kind").arg(words.host),
            tr("It wants you to sign in by other means (as OAuth2), or has switched off signing in with a "
               "password."),
            tr("Ask your provider for an app password, or how to allow mail programs.")};
    case Cause::AuthNotOffered:
        return {tr("No sign-in on port %1").arg(words.port),
            tr("%1 takes no user names on this port.").arg(words.host),
            tr("Use the port for sending that your provider gives.")};
    case Cause::AuthRequired:
        return {tr("The server wants to know who is sending"),
            tr("Outgoing authentication is not ticked, and %1 takes no mail without it.").arg(words.host),
            tr("Go back one page and tick the box.")};
    case Cause::AuthTemporary:
        return {tr("Not now: the server asks us to wait"),
            tr("Too many attempts or connections, or the mailbox is in use elsewhere. It says nothing about "
               "your password."),
            tr("Wait a few minutes, close other mail programs, then test again.")};
    case Cause::Cancelled:
        return {tr("You stopped the test"), tr("Nothing was proven, and nothing is broken."), {}};
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
