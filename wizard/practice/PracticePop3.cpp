// SPDX-License-Identifier: MIT
#include "PracticePop3.h"

#include <QHash>

#include <utility>

namespace Facteur {
namespace {

PracticeReply unknownCommand()
{
    return {{"-ERR Unknown command."}};
}

} // namespace

QByteArray PracticePop3::usualGreeting() const
{
    return "+OK Practice server ready.";
}

PracticeReply PracticePop3::farewell(Ending ending) const
{
    switch (ending) {
    case Ending::Idle:
        return {{"-ERR Disconnected for inactivity."}, PracticeReply::Next::Close};
    case Ending::LineTooLong:
        return {{"-ERR Input line too long."}, PracticeReply::Next::Close};
    }
    Q_UNREACHABLE();
}

PracticeReply PracticePop3::receiveCommand(const QByteArray &line)
{
    using Handler = PracticeReply (PracticePop3::*)(const QByteArray &);
    static const QHash<QByteArray, Handler> beforeSignIn = {
        {"CAPA", &PracticePop3::capa},
        {"STLS", &PracticePop3::stls},
        {"USER", &PracticePop3::user},
        {"PASS", &PracticePop3::pass},
        {"AUTH", &PracticePop3::auth},
        {"QUIT", &PracticePop3::quit},
    };
    static const QHash<QByteArray, Handler> afterSignIn = {
        {"CAPA", &PracticePop3::capa},
        {"NOOP", &PracticePop3::noop},
        {"RSET", &PracticePop3::noop},
        {"STAT", &PracticePop3::stat},
        {"LIST", &PracticePop3::list},
        {"UIDL", &PracticePop3::list},
        {"QUIT", &PracticePop3::quit},
    };
    // A password may begin or end with spaces: only the one after the command is not part of it.
    const qsizetype space = line.indexOf(' ');
    const QByteArray name = (space < 0 ? line : line.left(space)).toUpper();
    const Handler handler = (isSignedIn() ? afterSignIn : beforeSignIn).value(name);
    return handler ? (this->*handler)(space < 0 ? QByteArray() : line.mid(space + 1)) : unknownCommand();
}

PracticeReply PracticePop3::capa(const QByteArray & /*argument*/)
{
    QByteArrayList lines = {"+OK", "CAPA", "UIDL", "RESP-CODES", "AUTH-RESP-CODE"};
    if (offersTls())
        lines << "STLS";
    if (!isSignedIn() && takesUser())
        lines << "USER";
    if (const QByteArray mechanisms = mechanismsAfter(" "); !isSignedIn() && !mechanisms.isEmpty())
        lines << "SASL" + mechanisms;
    return {lines << "."};
}

PracticeReply PracticePop3::stls(const QByteArray & /*argument*/)
{
    if (isEncrypted())
        return {{"-ERR TLS is already active."}};
    if (!offersTls())
        return unknownCommand();
    if (!script().toStartTls.isEmpty())
        return {{script().toStartTls}};
    return {{"+OK Begin TLS negotiation now."}, PracticeReply::Next::StartTls};
}

PracticeReply PracticePop3::user(const QByteArray &argument)
{
    PracticeReply refusal = signInRefusal();
    if (!refusal.lines.isEmpty())
        return refusal;
    if (!takesUser())
        return unknownCommand();
    m_userName = argument;
    return {{argument.isEmpty() ? "-ERR Missing user name." : "+OK"}};
}

PracticeReply PracticePop3::pass(const QByteArray &argument)
{
    PracticeReply refusal = signInRefusal();
    if (!refusal.lines.isEmpty())
        return refusal;
    if (m_userName.isEmpty())
        return {{"-ERR No username given."}};
    return signInReply(QString::fromUtf8(std::exchange(m_userName, {})), QString::fromUtf8(argument));
}

PracticeReply PracticePop3::auth(const QByteArray &argument)
{
    PracticeReply refusal = signInRefusal();
    if (!refusal.lines.isEmpty())
        return refusal;
    if (argument.isEmpty())
        return {QByteArrayList{"+OK"} + script().mechanisms + QByteArrayList{"."}};
    const QByteArrayList words = argument.split(' ');
    return startSasl(words.at(0), words.value(1));
}

PracticeReply PracticePop3::quit(const QByteArray & /*argument*/)
{
    return {{"+OK Logging out"}, PracticeReply::Next::Close};
}

PracticeReply PracticePop3::noop(const QByteArray & /*argument*/)
{
    return {{"+OK"}};
}

PracticeReply PracticePop3::stat(const QByteArray & /*argument*/)
{
    return {{script().behindSignIn.isEmpty() ? "+OK 0 0" : script().behindSignIn}};
}

PracticeReply PracticePop3::list(const QByteArray &argument)
{
    if (!argument.isEmpty())
        return {{"-ERR There is no such message."}};
    return {{"+OK 0 messages:", "."}};
}

bool PracticePop3::takesUser() const
{
    return maySignIn() && script().offers("LOGIN");
}

PracticeReply PracticePop3::signInRefusal() const
{
    if (maySignIn())
        return {};
    return {{"-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections."}};
}

PracticeReply PracticePop3::signInReply(const QString &userName, const QString &password)
{
    if (const QByteArray words = toCredentials(userName, password); !words.isEmpty())
        return {{words}};
    return {{signIn(userName, password) ? "+OK Logged in." : "-ERR [AUTH] Authentication failed."}};
}

PracticeReply PracticePop3::saslReply(PracticeSasl::State state, const PracticeSasl &exchange)
{
    switch (state) {
    case PracticeSasl::State::Challenged:
        return {{"+ " + exchange.challenge()}};
    case PracticeSasl::State::Complete:
        return signInReply(exchange.userName(), exchange.password());
    case PracticeSasl::State::Cancelled:
        return {{"-ERR Authentication aborted by client."}};
    case PracticeSasl::State::Malformed:
        return {{"-ERR Invalid base64 data in continued response"}};
    case PracticeSasl::State::UnknownMechanism:
        return {{"-ERR Unsupported authentication mechanism."}};
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
