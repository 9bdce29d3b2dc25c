// SPDX-License-Identifier: MIT
#pragma once

#include "Classifier.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

class QSslSocket;

namespace Facteur {

/// Connects to the first of several addresses that answers (RFC 8305): the next is tried 250 ms after the one
/// before it, or at once when that one failed. Knows no deadline. Ends with exactly one of its signals;
/// destroying it stops everything.
class AddressRace final : public QObject
{
    Q_OBJECT
public:
    AddressRace(const QList<QHostAddress> &addresses, quint16 port, QObject *parent = nullptr);
    ~AddressRace() override;

    void start();
    /// From now on nothing is heard of it, and nothing connects.
    void stop();
    /// After won(): the connected socket, now a child of \a newOwner.
    [[nodiscard]] QSslSocket *takeWinner(QObject *newOwner);

    /// After won(): an IPv4 address did, but an IPv6 address that was tried before it did not.
    [[nodiscard]] bool ipv6Failed() const { return m_ipv6Failed; }

    /// \a addresses with the families in turn, each in its own order (RFC 8305, section 4), without doubles.
    [[nodiscard]] static QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses);

Q_SIGNALS:
    void won();
    /// All addresses failed; the most telling of the reasons.
    void lost(Facteur::Incident incident);

private:
    void tryNext();
    void onConnected(QSslSocket *socket);
    void onFailed(QSslSocket *socket);

    QList<QHostAddress> m_waiting;
    quint16 m_port;
    QList<QSslSocket *> m_running;
    QList<QSslSocket *> m_ipv6; ///< those of them that try an IPv6 address
    QSslSocket *m_winner = nullptr;
    QTimer m_next;
    bool m_ipv6Failed = false;
    Incident m_reason = Incident::NetworkUnreachable;
};

} // namespace Facteur
