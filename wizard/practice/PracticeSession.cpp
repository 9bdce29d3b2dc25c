// SPDX-License-Identifier: MIT
#include "PracticeSession.h"

#include <utility>

namespace Facteur {

PracticeSession::PracticeSession(PracticeMailbox mailbox, bool encrypted)
    : m_mailbox(std::move(mailbox))
    , m_encrypted(encrypted)
{
}

PracticeSession::~PracticeSession() = default;

PracticeReply PracticeSession::receive(const QByteArray &line)
{
    return m_sasl ? continueSasl(m_sasl->receive(line)) : receiveCommand(line);
}

void PracticeSession::tlsEstablished()
{
    m_encrypted = true;
    forget();
}

PracticeReply PracticeSession::startSasl(const QByteArray &mechanism, const QByteArray &initialResponse)
{
    return continueSasl(m_sasl.emplace().start(mechanism, initialResponse));
}

PracticeReply PracticeSession::continueSasl(PracticeSasl::State state)
{
    if (state == PracticeSasl::State::Challenged)
        return saslReply(state, *m_sasl);
    const PracticeSasl exchange = *std::exchange(m_sasl, std::nullopt);
    return saslReply(state, exchange);
}

bool PracticeSession::signIn(const QString &userName, const QString &password)
{
    m_signedIn = m_mailbox.accepts(userName, password);
    return m_signedIn;
}

} // namespace Facteur
