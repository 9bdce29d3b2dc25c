// SPDX-License-Identifier: MIT
#include "PracticeSmtp.h"

#include <QHash>

namespace Facteur {

QByteArray PracticeSmtp::usualGreeting() const
{
    return "220 localhost ESMTP Practice server";
}

PracticeReply PracticeSmtp::farewell(Ending ending) const
{
    switch (ending) {
    case Ending::Idle:
        return {{"421 4.4.2 localhost Error: timeout exceeded"}, PracticeReply::Next::Close};
    case Ending::LineTooLong:
        return {{"421 4.7.0 localhost Error: line too long"}, PracticeReply::Next::Close};
    }
    Q_UNREACHABLE();
}

PracticeReply PracticeSmtp::receiveCommand(const QByteArray &line)
{
    using Handler = PracticeReply (PracticeSmtp::*)(const QByteArray &);
    static const QHash<QByteArray, Handler> handlers = {
        {"EHLO", &PracticeSmtp::ehlo},
        {"HELO", &PracticeSmtp::helo},
        {"STARTTLS", &PracticeSmtp::startTls},
        {"AUTH", &PracticeSmtp::auth},
        {"MAIL", &PracticeSmtp::mail},
        {"RCPT", &PracticeSmtp::rcpt},
        {"DATA", &PracticeSmtp::data},
        {"RSET", &PracticeSmtp::rset},
        {"NOOP", &PracticeSmtp::noop},
        {"QUIT", &PracticeSmtp::quit},
    };
    const qsizetype space = line.indexOf(' ');
    const QByteArray name = (space < 0 ? line : line.left(space)).toUpper();
    const Handler handler = handlers.value(name);
    if (!handler)
        return {{"500 5.5.2 Error: command not recognized"}};
    return (this->*handler)(space < 0 ? QByteArray() : line.mid(space + 1).trimmed());
}

void PracticeSmtp::forget()
{
    m_greeted = false;
    m_hasSender = false;
}

PracticeReply PracticeSmtp::ehlo(const QByteArray &argument)
{
    if (argument.isEmpty())
        return {{"501 5.5.4 Syntax: EHLO hostname"}};
    m_greeted = true;
    m_hasSender = false;
    QByteArrayList lines = {"250-localhost", "250-SIZE 10240000"};
    if (offersTls())
        lines << "250-STARTTLS";
    if (const QByteArray mechanisms = mechanismsAfter(" "); !mechanisms.isEmpty())
        lines << "250-AUTH" + mechanisms;
    return {lines << "250-ENHANCEDSTATUSCODES"
                  << "250 8BITMIME"};
}

PracticeReply PracticeSmtp::helo(const QByteArray &argument)
{
    if (argument.isEmpty())
        return {{"501 5.5.4 Syntax: HELO hostname"}};
    m_greeted = true;
    m_hasSender = false;
    return {{"250 localhost"}};
}

PracticeReply PracticeSmtp::startTls(const QByteArray &argument)
{
    if (!argument.isEmpty())
        return {{"501 5.5.4 Syntax: STARTTLS"}};
    if (isEncrypted())
        return {{"503 5.5.1 Error: TLS already active"}};
    if (!offersTls())
        return {{"502 5.5.1 Error: command not implemented"}};
    if (!script().toStartTls.isEmpty())
        return {{script().toStartTls}};
    return {{"220 2.0.0 Ready to start TLS"}, PracticeReply::Next::StartTls};
}

PracticeReply PracticeSmtp::auth(const QByteArray &argument)
{
    if (!m_greeted)
        return {{"503 5.5.1 Error: send HELO/EHLO first"}};
    if (!maySignIn())
        return {{"530 5.7.0 Must issue a STARTTLS command first"}};
    if (script().mechanisms.isEmpty())
        return {{"503 5.5.1 Error: authentication not enabled"}};
    if (isSignedIn())
        return {{"503 5.5.1 Error: already authenticated"}};
    if (argument.isEmpty())
        return {{"501 5.5.4 Syntax: AUTH mechanism"}};
    const QByteArrayList words = argument.split(' ');
    return startSasl(words.at(0), words.value(1));
}

PracticeReply PracticeSmtp::mail(const QByteArray &argument)
{
    if (!maySignIn())
        return {{"530 5.7.0 Must issue a STARTTLS command first"}};
    if (!isSignedIn())
        return {{"530 5.7.0 Authentication required"}};
    if (m_hasSender)
        return {{"503 5.5.1 Error: nested MAIL command"}};
    const qsizetype end = argument.indexOf('>');
    if (!argument.toUpper().startsWith("FROM:<") || end < 0)
        return {{"501 5.5.4 Syntax: MAIL FROM:<address>"}};
    if (!script().behindSignIn.isEmpty())
        return {{script().behindSignIn}};
    // RFC 6409, section 6.1: who signed in may send with the own address.
    const QByteArray sender = argument.sliced(6, end - 6);
    const QByteArray own = mailbox().emailAddress.toUtf8();
    if (sender.compare(own, Qt::CaseInsensitive) != 0)
        return {{"553 5.7.1 <" + sender + ">: Sender address rejected: not owned by user " + own}};
    m_hasSender = true;
    return {{"250 2.1.0 Ok"}};
}

PracticeReply PracticeSmtp::rcpt(const QByteArray & /*argument*/)
{
    if (!m_hasSender)
        return {{"503 5.5.1 Error: need MAIL command"}};
    return {{"554 5.7.1 Relay access denied: the practice server delivers nothing"}};
}

PracticeReply PracticeSmtp::data(const QByteArray & /*argument*/)
{
    return {{"503 5.5.1 Error: need RCPT command"}};
}

PracticeReply PracticeSmtp::rset(const QByteArray & /*argument*/)
{
    m_hasSender = false;
    return {{"250 2.0.0 Ok"}};
}

PracticeReply PracticeSmtp::noop(const QByteArray & /*argument*/)
{
    return {{"250 2.0.0 Ok"}};
}

PracticeReply PracticeSmtp::quit(const QByteArray & /*argument*/)
{
    return {{"221 2.0.0 Bye"}, PracticeReply::Next::Close};
}

PracticeReply PracticeSmtp::signInReply(const QString &userName, const QString &password)
{
    if (const QByteArray words = toCredentials(userName, password); !words.isEmpty())
        return {{words}};
    return {{signIn(userName, password) ? "235 2.7.0 Authentication successful"
                                        : "535 5.7.8 Error: authentication failed: Authentication failed."}};
}

PracticeReply PracticeSmtp::saslReply(PracticeSasl::State state, const PracticeSasl &exchange)
{
    switch (state) {
    case PracticeSasl::State::Challenged:
        return {{"334 " + exchange.challenge()}};
    case PracticeSasl::State::Complete:
        return signInReply(exchange.userName(), exchange.password());
    case PracticeSasl::State::Cancelled:
        return {{"501 5.7.0 Authentication aborted"}};
    case PracticeSasl::State::Malformed:
        return {{"535 5.7.8 Error: authentication failed: Invalid base64 data in continued response"}};
    case PracticeSasl::State::UnknownMechanism:
        return {{"535 5.7.8 Error: authentication failed: Invalid authentication mechanism"}};
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
