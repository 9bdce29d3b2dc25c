// SPDX-License-Identifier: MIT
#include "DelayedPipe.h"

#include <QTcpSocket>

namespace Facteur {

DelayedPipe::DelayedPipe(QTcpSocket *from, QTcpSocket *to, int delay)
    : QObject(from)
    , m_to(to)
    , m_delay(delay)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &DelayedPipe::deliver);
    connect(from, &QTcpSocket::readyRead, this, [this, from] { take(from->readAll()); });
    connect(from, &QTcpSocket::disconnected, this, [this] { take({}); });
}

void DelayedPipe::take(const QByteArray &bytes)
{
    m_pieces.enqueue({QDeadlineTimer(m_delay, Qt::PreciseTimer), bytes});
    if (!m_next.isActive())
        deliver();
}

void DelayedPipe::deliver()
{
    while (!m_pieces.isEmpty() && m_pieces.head().due.hasExpired()) {
        const Piece piece = m_pieces.dequeue();
        if (m_to && piece.bytes.isEmpty())
            m_to->disconnectFromHost();
        else if (m_to)
            m_to->write(piece.bytes);
    }
    if (!m_pieces.isEmpty())
        m_next.start(static_cast<int>(m_pieces.head().due.remainingTime()));
}

} // namespace Facteur
