// SPDX-License-Identifier: MIT
#include "Pop3Dialogue.h"

#include "Hidden.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// RFC 5034, section 4: an AUTH command with an initial response, in bytes with its line end.
constexpr qsizetype maximumAuth = 255;

bool isOk(const QByteArray &line)
{
    return line == "+OK" || line.startsWith("+OK ");
}

bool isError(const QByteArray &line)
{
    return line == "-ERR" || line.startsWith("-ERR ");
}

} // namespace

Pop3Dialogue::Pop3Dialogue(const ServerAccess &access)
    : Dialogue(access, Protocol::Pop3)
{
}

Reaction Pop3Dialogue::handleLine(const QByteArray &line, LineEnd)
{
    if (m_state == State::CapaList)
        return onCapaList(line);
    if (isOk(line))
        return onAccepted(line);
    if (isError(line))
        return onRefused(line);
    if (m_state == State::Sasl && line.startsWith('+'))
        return answerChallenge(line.mid(1).trimmed());
    return failAnswered(line, false);
}

Reaction Pop3Dialogue::onAccepted(const QByteArray &line)
{
    switch (m_state) {
    case State::Greeting:
        return askCapa();
    case State::Capa:
        m_state = State::CapaList;
        return wait();
    case State::StartTls:
        return upgrade();
    case State::User:
        return sendPass();
    case State::Sasl:
    case State::Pass:
        return signedIn(line);
    case State::Stat:
        return served();
    case State::CapaList:
        break;
    }
    Q_UNREACHABLE();
}

Reaction Pop3Dialogue::onRefused(const QByteArray &line)
{
    if (m_state == State::Sasl || m_state == State::User || m_state == State::Pass)
        return signInRefused(line);
    if (m_state != State::Capa)
        return failAnswered(line);
    // A server without CAPA, older than RFC 2449: it knows USER and PASS.
    m_offer.native = true;
    return abilitiesKnown(m_offer);
}

Reaction Pop3Dialogue::onCapaList(const QByteArray &line)
{
    if (line == ".")
        return abilitiesKnown(m_offer);
    const QByteArrayList words = line.simplified().toUpper().split(' ');
    if (words.first() == "STLS")
        m_offer.startTls = true;
    else if (words.first() == "USER")
        m_offer.native = true;
    else if (words.first() == "SASL")
        m_offer.sasl = QSet<QByteArray>(words.cbegin() + 1, words.cend());
    return wait();
}

Reaction Pop3Dialogue::askCapa()
{
    m_offer = {};
    m_state = State::Capa;
    return wait({command("CAPA")});
}

Reaction Pop3Dialogue::requestTls()
{
    m_state = State::StartTls;
    return wait({command("STLS")});
}

Reaction Pop3Dialogue::handleTls()
{
    return askCapa();
}

Reaction Pop3Dialogue::signIn(SignInMechanism mechanism)
{
    if (mechanism != SignInMechanism::Native) {
        m_state = State::Sasl;
        return beginSasl(mechanism, "AUTH ", maximumAuth);
    }
    m_state = State::User;
    return wait(
        {{"USER " + access().userName.toUtf8() + "\r\n", false, u"USER "_s + recordOf(Hidden::UserName)}});
}

Reaction Pop3Dialogue::sendPass()
{
    m_state = State::Pass;
    return wait(
        {{"PASS " + access().password.toUtf8() + "\r\n", true, u"PASS "_s + recordOf(Hidden::Password)}});
}

Reaction Pop3Dialogue::askForService()
{
    m_state = State::Stat;
    return wait({command("STAT")});
}

Sending Pop3Dialogue::farewell() const
{
    return command("QUIT");
}

} // namespace Facteur
