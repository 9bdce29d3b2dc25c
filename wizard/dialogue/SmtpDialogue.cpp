// SPDX-License-Identifier: MIT
#include "SmtpDialogue.h"

#include "DomainForm.h"
#include "QuotedLocalPart.h"
#include "Service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// RFC 5321, section 4.5.3.1.4, in bytes with the line end; RFC 4954, section 4, holds AUTH to it.
constexpr qsizetype maximumSmtpCommand = 512;

/// An address literal (RFC 5321, section 4.1.3): valid everywhere, and tells nobody this computer's name.
constexpr auto ownName = "[127.0.0.1]";

/// The domain of \a address in ASCII; empty where that is no host's name with a dot.
QByteArray domainOf(const QString &address)
{
    const QByteArray domain = domainForWire(address.mid(address.lastIndexOf(u'@') + 1)).toLatin1();
    return domain.contains('.') ? domain : QByteArray();
}

bool isAscii(const QByteArray &text)
{
    return std::none_of(
        text.cbegin(), text.cend(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
}

/// \a text without what would end the line, or with \a unwanted the path.
QString without(QString text, QStringView unwanted)
{
    return text.removeIf([unwanted](QChar c) { return c < u' ' || c == u'\u007f' || unwanted.contains(c); });
}

/// \a address without what would end the path or the line; its domain in ASCII where the rest is. Between
/// quotes a space or a bracket ends nothing (RFC 5321, section 4.1.2).
QByteArray reversePath(const QString &address)
{
    const qsizetype quoted = quotedLocalPartLength(address);
    const qsizetype at = quoted > 0 ? quoted : address.lastIndexOf(u'@');
    const QString localPart = without(address.left(at), quoted > 0 ? u"" : u" <>");
    const QString rest = without(address.mid(at), u" <>");
    const QByteArray domain = domainOf(rest);
    const QString path = localPart + rest;
    return isAscii(localPart.toUtf8()) && !domain.isEmpty() ? localPart.toUtf8() + '@' + domain
                                                            : path.toUtf8();
}

} // namespace

SmtpDialogue::SmtpDialogue(const ServerAccess &access, const QString &emailAddress)
    : Dialogue(access, Protocol::Smtp)
    , m_emailAddress(emailAddress)
    , m_ownName(ownName)
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
        return onHelo();
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
        return takesAnotherName() ? sayHello(State::Ehlo, "EHLO ") : failAnswered(m_reply.joined());
    for (const QByteArray &line : m_reply.texts().mid(1))
        learn(line);
    return abilitiesKnown(m_offer);
}

Reaction SmtpDialogue::onHelo()
{
    if (m_reply.code() == 250)
        return abilitiesKnown(m_offer);
    return takesAnotherName() ? sayHello(State::Helo, "HELO ") : failAnswered(m_reply.joined());
}

bool SmtpDialogue::takesAnotherName()
{
    const QByteArray domain = domainOf(m_emailAddress);
    const bool isPermanent = m_reply.code() >= 500 && m_reply.code() < 600;
    if (!isPermanent || domain.isEmpty() || m_ownName != ownName)
        return false;
    m_ownName = domain;
    keepRefusal(m_reply.joined());
    return true;
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
        return signedIn(m_reply.joined());
    if (m_reply.code() == 334)
        return answerChallenge(m_reply.texts().value(0).trimmed());
    return signInRefused(m_reply.joined());
}

Reaction SmtpDialogue::onMail()
{
    if (m_reply.code() != 250)
        return failAnswered(m_reply.joined());
    Reaction reaction = served();
    reaction.send.prepend(command("RSET"));
    return reaction;
}

Reaction SmtpDialogue::sayHello(State state, const QByteArray &verb)
{
    m_offer = {};
    m_takesUtf8 = false;
    m_state = state;
    return wait({command(verb + m_ownName)});
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

Reaction SmtpDialogue::signIn(SignInMechanism mechanism)
{
    m_state = State::Auth;
    return beginSasl(mechanism, "AUTH ", maximumSmtpCommand);
}

Reaction SmtpDialogue::askForService()
{
    m_state = State::Mail;
    const QByteArray path = reversePath(m_emailAddress);
    const bool needsUtf8 = m_takesUtf8 && !isAscii(path);
    const QByteArray mail = "MAIL FROM:<" + path + (needsUtf8 ? "> SMTPUTF8" : ">");
    return wait({command(mail)});
}

Sending SmtpDialogue::farewell() const
{
    return command("QUIT");
}

} // namespace Facteur
