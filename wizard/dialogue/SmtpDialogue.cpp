// SPDX-License-Identifier: MIT
#include "SmtpDialogue.h"

#include "Service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// RFC 5321, section 4.5.3.1.4, in bytes with the line end; RFC 4954, section 4, holds AUTH to it.
constexpr qsizetype maximumSmtpCommand = 512;

/// An address literal (RFC 5321, section 4.1.3): valid everywhere, and tells nobody this computer's name.
constexpr auto ownName = "[127.0.0.1]";

/// \a address without what would end the path or the line.
QByteArray reversePath(const QString &address)
{
    QString path = address;
    path.removeIf([](QChar c) { return c <= u' ' || c == u'<' || c == u'>' || c == u'\u007f'; });
    return path.toUtf8();
}

bool isAscii(const QByteArray &text)
{
    return std::none_of(
        text.cbegin(), text.cend(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
}

} // namespace

SmtpDialogue::SmtpDialogue(const ServerAccess &access, const QString &emailAddress)
    : Dialogue(access, Protocol::Smtp)
    , m_reversePath(reversePath(emailAddress))
{
}

Reaction SmtpDialogue::handleLine(const QByteArray &line, LineEnd)
{
    switch (m_reply.add(line)) {
    case SmtpReply::Progress::More:
        return wait();
    case SmtpReply::Progress::Complete:
        return onReply();
    case SmtpReply::Progress::Malformed:
        return failAnswered(line, false);
    }
    Q_UNREACHABLE();
}

Reaction SmtpDialogue::onReply()
{
    switch (m_state) {
    case State::Greeting:
        return onGreeting();
    case State::Ehlo:
        return onEhlo();
    case State::Helo:
        return m_reply.code() == 250 ? abilitiesKnown(m_offer) : failAnswered(m_reply.joined());
    case State::StartTls:
        return m_reply.code() == 220 ? upgrade() : failAnswered(m_reply.joined());
    case State::Auth:
        return onAuth();
    case State::Mail:
        return onMail();
    }
    Q_UNREACHABLE();
}

Reaction SmtpDialogue::onGreeting()
{
    const QByteArray greeting = m_reply.joined();
    if (m_reply.code() != 220 || answeringService(greeting) == u"FTP")
        return failAnswered(greeting);
    return sayHello(State::Ehlo, "EHLO ");
}

Reaction SmtpDialogue::onEhlo()
{
    if (m_reply.code() == 500 || m_reply.code() == 502)
        return sayHello(State::Helo, "HELO ");
    if (m_reply.code() != 250)
        return failAnswered(m_reply.joined());
    for (const QByteArray &line : m_reply.texts().mid(1))
        learn(line);
    return abilitiesKnown(m_offer);
}

void SmtpDialogue::learn(const QByteArray &line)
{
    // "AUTH=LOGIN" is what servers said before RFC 2554; some say it still, beside the proper line.
    const QByteArrayList words = line.simplified().toUpper().replace("AUTH=", "AUTH ").split(' ');
    if (words.first() == "STARTTLS")
        m_offer.startTls = true;
    else if (words.first() == "SMTPUTF8")
        m_takesUtf8 = true;
    else if (words.first() == "AUTH")
        m_offer.sasl.unite(QSet<QByteArray>(words.cbegin() + 1, words.cend()));
}

Reaction SmtpDialogue::onAuth()
{
    if (m_reply.code() == 235)
        return succeed(m_reply.joined());
    if (m_reply.code() == 334)
        return answerChallenge(m_reply.texts().value(0).trimmed());
    return failAnswered(m_reply.joined());
}

Reaction SmtpDialogue::onMail()
{
    if (m_reply.code() != 250)
        return failAnswered(m_reply.joined());
    Reaction reaction = succeed(m_reply.joined());
    reaction.send.prepend(command("RSET"));
    return reaction;
}

Reaction SmtpDialogue::sayHello(State state, const QByteArray &verb)
{
    m_offer = {};
    m_takesUtf8 = false;
    m_state = state;
    return wait({command(verb + ownName)});
}

Reaction SmtpDialogue::requestTls()
{
    m_state = State::StartTls;
    return wait({command("STARTTLS")});
}

Reaction SmtpDialogue::handleTls()
{
    return sayHello(State::Ehlo, "EHLO ");
}

Reaction SmtpDialogue::signIn(Mechanism mechanism)
{
    m_state = State::Auth;
    return beginSasl(mechanism, "AUTH ", maximumSmtpCommand);
}

Reaction SmtpDialogue::askWithoutSignIn()
{
    m_state = State::Mail;
    const bool needsUtf8 = m_takesUtf8 && !isAscii(m_reversePath);
    const QByteArray mail = "MAIL FROM:<" + m_reversePath + (needsUtf8 ? "> SMTPUTF8" : ">");
    return wait({command(mail)});
}

Sending SmtpDialogue::farewell() const
{
    return command("QUIT");
}

} // namespace Facteur
