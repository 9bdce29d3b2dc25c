// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

namespace Facteur {

/// Stands in front of the name server at 127.0.0.1:53, at another address of loopback, and makes it as far
/// away as one wishes. UDP only.
class DelayedNameserver final : public QObject
{
    Q_OBJECT
public:
    /// \a oneWay in milliseconds.
    DelayedNameserver(const QHostAddress &address, int oneWay, QObject *parent = nullptr);

    /// Whether it listens.
    [[nodiscard]] bool isReady() const { return m_socket.state() == QAbstractSocket::BoundState; }

private:
    void onQuestion();

    QUdpSocket m_socket;
    int m_oneWay;
};

} // namespace Facteur
