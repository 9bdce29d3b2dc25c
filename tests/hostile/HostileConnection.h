// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QTimer>

class QSslSocket;

namespace Facteur {

/// One connection of a HostileServer: plays its script, and lives as long as its socket is connected.
class HostileConnection final : public QObject
{
    Q_OBJECT
public:
    /// Becomes the parent of \a socket, which is connected. \a script: as HostileServer says, one act each.
    HostileConnection(QSslSocket *socket, const QByteArrayList &script, QObject *parent);

    void goOn();

Q_SIGNALS:
    void lineReceived(const QByteArray &line);

private:
    /// False: the next act has to wait.
    [[nodiscard]] bool play(const QByteArray &act);
    [[nodiscard]] bool takeLine(const QByteArray &expected);
    void flood();
    void drip();

    QSslSocket *m_socket; ///< a child
    QByteArrayList m_script;
    QByteArray m_buffer;
    QByteArray m_flood;
    QByteArray m_drips;
    qsizetype m_nextDrip = 0;
    QTimer m_tap;
};

} // namespace Facteur
