// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>

class QTcpSocket;

namespace Facteur {

/// Carries what one socket receives to another one, in order, each piece a fixed time after it came, the end
/// of the connection last. No limit to how much is on its way.
class DelayedPipe final : public QObject
{
    Q_OBJECT
public:
    /// \a delay in milliseconds. Lives as long as \a from.
    DelayedPipe(QTcpSocket *from, QTcpSocket *to, int delay);

private:
    struct Piece
    {
        QDeadlineTimer due;
        QByteArray bytes; ///< empty: the end
    };
    void take(const QByteArray &bytes);
    void deliver();

    QPointer<QTcpSocket> m_to;
    int m_delay;
    QQueue<Piece> m_pieces;
    QTimer m_next;
};

} // namespace Facteur
