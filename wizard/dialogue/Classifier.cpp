// SPDX-License-Identifier: MIT
#include "Classifier.h"

#include "AnswerOpening.h"
#include "Service.h"
#include "SignInAnswer.h"

namespace Facteur {

namespace {

bool isSpokenBy(Protocol protocol, const QByteArray &line)
{
    const QString service = answeringService(line);
    switch (protocol) {
    case Protocol::Imap:
        return service == u"IMAP" || line.startsWith("NO ") || line.startsWith("BAD ")
            || (line.startsWith('+') && service != u"POP3");
    case Protocol::Pop3:
        return service == u"POP3";
    case Protocol::Smtp:
        return service == u"SMTP";
    }
    Q_UNREACHABLE();
}

bool isAnotherService(const QByteArray &line)
{
    return !answeringService(line).isEmpty();
}

/// What stands behind a first line that is none of \a protocol.
Cause foreignCause(const Facts &facts)
{
    if (isTlsRecord(facts.answer) && !facts.encrypted)
        return Cause::TlsExpected;
    return isAnotherService(facts.answer) ? Cause::ProtocolWrong : Cause::ProtocolGarbage;
}

/// That it takes no such command turns nobody away.
bool turnsAway(const Facts &facts)
{
    const AnswerOpening opening = openingOf(facts.protocol, facts.answer);
    return facts.protocol == Protocol::Imap ? opening.status == "BYE"
                                            : opening.isRefusal() && !opening.isAboutCommand();
}

Answer answerTo(AnswerTo what, const Facts &facts)
{
    return {facts.protocol, what, facts.encrypted, facts.answer};
}

Cause greetingCause(const Facts &facts)
{
    if (!facts.greeted && !isSpokenBy(facts.protocol, facts.answer))
        return foreignCause(facts);
    // An FTP server may give itself away only when it is greeted with EHLO.
    if (facts.protocol == Protocol::Smtp && answeringService(facts.answer) == u"FTP")
        return Cause::ProtocolWrong;
    return turnsAway(facts) ? causeOf(answerTo(AnswerTo::Greeting, facts)) : Cause::ProtocolUnexpected;
}

/// Of another command behind the encryption (EHLO, CAPABILITY): nobody was judged yet.
Cause causeBeforeSignIn(const Facts &facts)
{
    const auto known = causeIn(AnswerTable::builtIn(), answerTo(AnswerTo::SignIn, facts));
    const bool isOfSignIn = known == Cause::AuthRejected || known == Cause::AuthMechanismMissing
        || known == Cause::AuthNotOffered;
    if (known && !isOfSignIn && openingOf(facts.protocol, facts.answer).isRefusal())
        return *known;
    return turnsAway(facts) ? Cause::ServerUnavailable : Cause::ProtocolUnexpected;
}

Cause signInCause(const Facts &facts)
{
    // RFC 3206 means the password by [AUTH]; Dovecot says it to USER, too, where it wants TLS first.
    const bool beforePassword = facts.protocol == Protocol::Pop3 && !facts.encrypted && !facts.passwordSent;
    if (beforePassword && facts.answer.toUpper().startsWith("-ERR [AUTH]"))
        return Cause::AuthRequiresTls;
    if (facts.authenticates && !facts.passwordSent && !facts.signInBegun)
        return causeBeforeSignIn(facts);
    const bool asksUnsigned = facts.protocol == Protocol::Smtp && !facts.authenticates;
    return causeOf(answerTo(asksUnsigned ? AnswerTo::Mail : AnswerTo::SignIn, facts));
}

Cause answerCause(const Facts &facts)
{
    switch (facts.step) {
    case Step::Resolve:
    case Step::Connect:
    case Step::Greet:
        return greetingCause(facts);
    case Step::Encrypt:
        return Cause::StartTlsFailed;
    case Step::SignIn:
        return signInCause(facts);
    case Step::Mailbox:
        return causeOf(answerTo(AnswerTo::Mailbox, facts));
    case Step::Sender:
        return causeOf(answerTo(AnswerTo::Sender, facts));
    }
    Q_UNREACHABLE();
}

Cause closedCause(const Facts &facts)
{
    if (facts.step == Step::Encrypt && facts.byStartTls)
        return Cause::StartTlsFailed;
    if (facts.step == Step::Mailbox || facts.step == Step::Sender)
        return Cause::ServerFault;
    const bool saidSomething = facts.step == Step::Greet && !facts.greeted && !facts.answer.isEmpty();
    if (saidSomething && !isSpokenBy(facts.protocol, facts.answer))
        return foreignCause(facts);
    return Cause::TcpClosed;
}

Cause handshakeCause(const Facts &facts)
{
    if (facts.answer.isEmpty() || isTlsRecord(facts.answer))
        return Cause::TlsHandshake;
    const bool foreign = !isSpokenBy(facts.protocol, facts.answer) && isAnotherService(facts.answer);
    if (foreign)
        return Cause::ProtocolWrong;
    // Exim turns away in plain text, whatever the port.
    return turnsAway(facts) ? Cause::ServerUnavailable : Cause::TlsPlaintextPort;
}

Cause deadlineCause(Step step)
{
    switch (step) {
    case Step::Resolve:
        return Cause::DnsTimeout;
    case Step::Connect:
        return Cause::TcpTimeout;
    case Step::Encrypt:
    case Step::Greet:
    case Step::SignIn:
    case Step::Mailbox:
    case Step::Sender:
        return Cause::ProtocolTimeout;
    }
    Q_UNREACHABLE();
}

} // namespace

Cause classify(const Facts &facts)
{
    switch (facts.incident) {
    case Incident::NameNotFound:
        return Cause::DnsNotFound;
    case Incident::NameNotAnswered:
        return Cause::DnsTimeout;
    case Incident::NameBlocked:
        return Cause::DnsBlocked;
    case Incident::ConnectionRefused:
        return Cause::TcpRefused;
    case Incident::NetworkUnreachable:
        return Cause::TcpUnreachable;
    case Incident::ConnectionClosed:
        return closedCause(facts);
    case Incident::DeadlinePassed:
        return deadlineCause(facts.step);
    case Incident::HandshakeFailed:
        return handshakeCause(facts);
    case Incident::HandshakeGarbled:
        // The server had said that TLS comes now: something else spoke.
        return facts.byStartTls ? Cause::StartTlsFailed : handshakeCause(facts);
    case Incident::CertificateSelfSigned:
        return Cause::TlsSelfSigned;
    case Incident::CertificateUntrusted:
        return Cause::TlsUntrusted;
    case Incident::CertificateForOtherHost:
        return Cause::TlsWrongHost;
    case Incident::CertificateExpired:
        return Cause::TlsExpired;
    case Incident::CertificateNotYetValid:
        return Cause::TlsNotYetValid;
    case Incident::CertificateChainIncomplete:
        return Cause::TlsIncompleteChain;
    case Incident::CertificateWeak:
        return Cause::TlsWeakCertificate;
    case Incident::ClientCertificateWanted:
        return Cause::TlsClientCertificate;
    case Incident::TlsAnswered:
        return Cause::TlsExpected;
    case Incident::BytesBeforeTls:
        return Cause::StartTlsFailed;
    case Incident::TooMuchData:
        return Cause::ProtocolGarbage;
    case Incident::Answered:
        return answerCause(facts);
    case Incident::Stopped:
        return Cause::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
