// SPDX-License-Identifier: MIT
#include "PracticeConnection.h"

#include <QSslConfiguration>

#include <utility>

namespace Facteur {

PracticeConnection::PracticeConnection(std::unique_ptr<PracticeSession> session, const QSslConfiguration &tls,
    const PracticeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_limits(limits)
{
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(m_limits.lineLength);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_limits.idleTime);
    connect(&m_idle, &QTimer::timeout, this, &PracticeConnection::giveUpWaiting);
    connect(&m_socket, &QSslSocket::readyRead, this, &PracticeConnection::readLines);
    connect(&m_socket, &QSslSocket::encrypted, this, &PracticeConnection::finishHandshake);
    connect(&m_socket, &QSslSocket::disconnected, this, &PracticeConnection::finished);
}

PracticeConnection::~PracticeConnection()
{
    // The socket says that it is disconnected while it is destroyed, when this is no longer a
    // PracticeConnection.
    m_socket.disconnect(this);
}

void PracticeConnection::open(qintptr socketDescriptor, Security security)
{
    if (!m_socket.setSocketDescriptor(socketDescriptor)) {
        Q_EMIT finished();
        return;
    }
    m_idle.start();
    m_beginsWithTls = security == Security::Tls;
    if (m_beginsWithTls)
        startTls();
    else
        perform(m_session->greeting());
}

void PracticeConnection::readLines()
{
    while (!m_closing && !m_handshaking && m_socket.canReadLine()) {
        QByteArray line = m_socket.readLine();
        line.chop(line.endsWith("\r\n") ? 2 : 1);
        m_idle.start();
        perform(m_session->receive(line));
    }
    if (m_closing)
        m_socket.readAll();
    else if (!m_handshaking && m_socket.bytesAvailable() >= m_limits.lineLength)
        perform(m_session->farewell(PracticeSession::Ending::LineTooLong));
}

void PracticeConnection::perform(const PracticeReply &reply)
{
    for (const QByteArray &line : reply.lines)
        m_socket.write(line + "\r\n");
    if (m_socket.bytesToWrite() > m_limits.unsentBytes) {
        m_socket.abort();
        return;
    }
    switch (reply.next) {
    case PracticeReply::Next::Wait:
        return;
    case PracticeReply::Next::StartTls:
        if (m_socket.bytesAvailable() > 0)
            m_socket.abort();
        else
            startTls();
        return;
    case PracticeReply::Next::Close:
        m_closing = true;
        m_socket.disconnectFromHost();
        return;
    }
    Q_UNREACHABLE();
}

void PracticeConnection::startTls()
{
    m_handshaking = true;
    m_socket.startServerEncryption();
}

void PracticeConnection::finishHandshake()
{
    m_handshaking = false;
    m_idle.start();
    if (m_beginsWithTls)
        perform(m_session->greeting());
    else
        m_session->tlsEstablished();
}

void PracticeConnection::giveUpWaiting()
{
    if (m_closing || m_handshaking) {
        m_socket.abort();
        return;
    }
    m_idle.start();
    perform(m_session->farewell(PracticeSession::Ending::Idle));
}

} // namespace Facteur
