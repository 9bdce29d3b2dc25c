// SPDX-License-Identifier: MIT
#include "PracticeSession.h"

#include <utility>

namespace Facteur {

PracticeSession::PracticeSession(PracticeMailbox mailbox, bool encrypted, PracticeScript script)
    : m_mailbox(std::move(mailbox))
    , m_script(std::move(script))
    , m_encrypted(encrypted)
{
}

PracticeSession::~PracticeSession() = default;

PracticeReply PracticeSession::greeting() const
{
    if (m_script.isSilent)
        return {};
    const QByteArray words = m_script.greeting.isEmpty() ? usualGreeting() : m_script.greeting;
    return {words.isEmpty() ? QByteArrayList() : QByteArrayList{words},
        m_script.endsAfterGreeting ? PracticeReply::Next::Close : PracticeReply::Next::Wait};
}

PracticeReply PracticeSession::receive(const QByteArray &line)
{
    if (m_script.isSilent)
        return {};
    return m_sasl ? continueSasl(m_sasl->receive(line)) : receiveCommand(line);
}

void PracticeSession::tlsEstablished()
{
    m_encrypted = true;
    forget();
}

PracticeReply PracticeSession::startSasl(const QByteArray &mechanism, const QByteArray &initialResponse)
{
    if (!m_script.offers(mechanism))
        return saslReply(PracticeSasl::State::UnknownMechanism, {});
    return continueSasl(m_sasl.emplace().start(mechanism, initialResponse));
}

PracticeReply PracticeSession::continueSasl(PracticeSasl::State state)
{
    if (state == PracticeSasl::State::Challenged)
        return saslReply(state, *m_sasl);
    const PracticeSasl exchange = *std::exchange(m_sasl, std::nullopt);
    return saslReply(state, exchange);
}

QByteArray PracticeSession::mechanismsAfter(const QByteArray &separator) const
{
    return maySignIn() && !m_script.mechanisms.isEmpty() ? separator + m_script.mechanisms.join(separator)
                                                         : QByteArray();
}

QByteArray PracticeSession::toCredentials(const QString &userName, const QString &password) const
{
    const bool isTaken = m_script.takesTheRight && m_mailbox.accepts(userName, password);
    return isTaken ? QByteArray() : m_script.toCredentials;
}

bool PracticeSession::signIn(const QString &userName, const QString &password)
{
    m_signedIn = m_mailbox.accepts(userName, password);
    return m_signedIn;
}

} // namespace Facteur
