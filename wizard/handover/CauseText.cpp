// SPDX-License-Identifier: MIT
#include "CauseText.h"

#include "CertificateText.h"
#include "CheckWords.h"
#include "NetworkText.h"
#include "ShutOut.h"

namespace Facteur {

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

CauseText CauseTexts::of(const SideReport &report, const Situation &situation)
{
    CauseText text = ShutOut::isLikely(report, situation) ? ShutOut::text(report)
        : NetworkText::fits(report, situation)            ? NetworkText::text(report, situation)
                                                          : ofCause(report);
    text.whatToDo = Advice::of(report, situation).words;
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

CauseText CauseTexts::ofCause(const SideReport &report)
{
    const Words words = wordsOf(report.endpoint);
    switch (report.cause.value()) {
    case Cause::DnsNotFound:
        return {tr("There is no server named %1").arg(words.host),
            tr("This network knows no such name: it may be misspelt, or this computer may not be connected "
               "to the Internet."),
            {}};
    case Cause::DnsBlocked:
        return {tr("This network blocks the name %1").arg(words.host),
            tr("Its name server answers with an address that leads nowhere: a filter against advertising or "
               "a parental control, as a rule. It is not your account."),
            {}};
    case Cause::TcpRefused:
        return {tr("%1 does not answer on port %2").arg(words.host, words.port),
            tr("The computer of that name is there, but nothing listens on this port, or it bars this "
               "network for a while: after several wrong passwords, perhaps of another device that still "
               "has the old one."),
            {}};
    case Cause::TcpTimeout:
        return {tr("Port %1 gets no answer from here").arg(words.port),
            tr("%1 did not answer at all. Most often the network lets nothing through on this port: the "
               "router, a firewall "
               "or the Internet provider. It is not your password.")
                .arg(words.host),
            {}};
    case Cause::TcpClosed:
        if (report.failedStep() == Step::SignIn)
            return {tr("%1 hung up").arg(words.host),
                tr("It was reached and answered, and then ended the connection."), {}};
        return {tr("%1 closed the line before it answered").arg(words.host),
            tr("Something accepted the connection and ended it at once: the server is too busy, or something "
               "on the way does "
               "not let mail through."),
            {}};
    case Cause::TlsHandshake:
        return {tr("The line could not be secured"),
            tr("%1 and this program found no common way to encrypt.").arg(words.host), {}};
    case Cause::TlsWrongHost:
        return CertificateTexts::wrongHost(report);
    case Cause::TlsUntrusted:
        return CertificateTexts::untrusted(report);
    case Cause::TlsSelfSigned:
        return CertificateTexts::selfSigned(report);
    case Cause::TlsExpired:
        return {tr("The certificate of %1 has expired").arg(words.host),
            tr("The server's owner has to renew it; there is nothing wrong on your side, unless this "
               "computer's date is wrong."),
            {}};
    case Cause::TlsNotYetValid:
        return {tr("The certificate of %1 is not valid yet").arg(words.host),
            tr("Most often that means that this computer's clock is behind."), {}};
    case Cause::TlsIncompleteChain:
        return CertificateTexts::incompleteChain(report);
    case Cause::TlsWeakCertificate:
        return {tr("The certificate of %1 is too weak").arg(words.host),
            tr("Its key or its signature is no longer held to be safe. The server's owner has to renew it; "
               "nothing is wrong on your side. The password was not sent."),
            {}};
    case Cause::TlsClientCertificate:
        return {tr("%1 wants a certificate from you").arg(words.host),
            tr("It lets in only those who show a certificate that its owner gave them; a password is not "
               "enough. It was not sent."),
            {}};
    case Cause::TlsPlaintextPort:
        return {tr("SSL is ticked, but port %1 begins without").arg(words.port),
            tr("The box and the port do not go together."), {}};
    case Cause::TlsExpected:
        return {tr("Port %1 wants SSL").arg(words.port),
            tr("The server keeps silent because it waits for a secure line from the start."), {}};
    case Cause::StartTlsMissing:
        return {tr("%1 offers no protection on port %2").arg(words.host, words.port),
            tr("It does not offer STARTTLS: it is an old server, or something on the way takes the offer "
               "out. The password was "
               "not sent."),
            {}};
    case Cause::StartTlsFailed:
        return {tr("The line could not be secured"),
            tr("%1 offered to protect the line, and then did not do so properly. The password was not sent.")
                .arg(words.host),
            {}};
    case Cause::ProtocolWrong:
        return {tr("Another service answers there"), whoAnswers(report), {}};
    case Cause::ProtocolGarbage:
        return {tr("This is not a mail server"),
            tr("What answers on port %1 of %2 makes no sense.").arg(words.port, words.host), {}};
    case Cause::ProtocolTimeout:
        return {tr("%1 does not answer").arg(words.host),
            tr("It was reached, and then said nothing for too long."), {}};
    case Cause::ProtocolUnexpected:
        return {tr("%1 answered something unexpected").arg(words.host),
            tr("It happened at “%1”.").arg(CheckWords::step(report.failedStep().value_or(Step::SignIn))), {}};
    case Cause::ServerUnavailable:
        return {tr("%1 turns us away").arg(words.host),
            tr("The server is there but takes nobody at the moment, or nobody from this network."), {}};
    case Cause::ServerFault:
        return {tr("%1 has a fault of its own").arg(words.host),
            tr("Something broke down inside it. It is not your password."), {}};
    case Cause::AuthRejected:
        return {tr("%1 refused the sign-in").arg(words.host),
            tr("%1 does not say whether the address or the password is wrong.").arg(words.host), {}};
    case Cause::AuthAppPassword:
        return {tr("%1 wants an app password").arg(words.host),
            tr("It does not take the webmail's password: it wants one that was made for mail programs (app "
               "password, also called authorization code)."),
            {}};
    case Cause::AuthAccessOff:
        return {tr("Mail programs are not allowed in"),
            //: %1 is a protocol, as IMAP
            tr("Access by %1 is switched off for this mailbox. The password may well be right.")
                .arg(words.protocol),
            {}};
    case Cause::AuthBrowserOnly:
        return {tr("%1 signs people in through the browser only").arg(words.host),
            tr("It takes no password from a mail program: it wants the sign-in of its own web page "
               "(OAuth2)."),
            {}};
    case Cause::AuthAccountBlocked:
        return {tr("The account is blocked"),
            tr("The server knows the account and does not let it in: it is locked, or its password has "
               "expired."),
            {}};
    case Cause::AuthRequiresTls:
        return {tr("The server wants a protected line first"),
            report.encrypted ? tr("It says so, though the line is protected already.")
                             : tr("With SSL as it is set, your mail program would not be let in."),
            {}};
    case Cause::AuthCleartextRefused:
        return {tr("We did not send your password unprotected"),
            tr("%1 offers no protection on port %2: anyone on the way could read the password.")
                .arg(words.host, words.port),
            {}};
    case Cause::AuthMechanismMissing:
        return {tr("%1 takes no password of this kind").arg(words.host),
            tr("It wants you to sign in by other means (as OAuth2), or has switched off signing in with a "
               "password."),
            {}};
    case Cause::AuthNotOffered:
        return {tr("No sign-in on port %1").arg(words.port),
            tr("%1 takes no user names on this port.").arg(words.host), {}};
    case Cause::AuthRequired:
        return {tr("The server wants to know who is sending"),
            tr("Outgoing authentication is not ticked, and %1 takes no mail without it.").arg(words.host),
            {}};
    case Cause::AuthTemporary:
        return {tr("Not now: the server asks us to wait"),
            report.side == Side::Outgoing
                ? tr("Too many attempts, connections or messages. It says nothing about your password.")
                : tr("Too many attempts or connections, or the mailbox is in use elsewhere. It says nothing "
                     "about your password."),
            {}};
    case Cause::MailboxUnavailable:
        return {tr("The mailbox does not open"),
            tr("%1 took the password, and then did not open the mailbox.").arg(words.host), {}};
    case Cause::SenderRefused:
        return {tr("This address may not send"),
            tr("%1 took the password, and then did not let this address send.").arg(words.host), {}};
    case Cause::DnsTimeout: // which NetworkText has words for
    case Cause::TcpUnreachable:
        break;
    case Cause::Cancelled:
        return {tr("You stopped the test"), tr("Nothing was proven, and nothing is broken."), {}};
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
