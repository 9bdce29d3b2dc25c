// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>

namespace Facteur {

/// Stands in front of a server on loopback, and makes it as far away as one wishes: each way takes a fixed
/// time, without a limit to what goes through. Only setting up the connection costs nothing.
class DelayingProxy final : public QTcpServer
{
    Q_OBJECT
public:
    /// In front of \a serverPort; \a oneWay in milliseconds.
    DelayingProxy(quint16 serverPort, int oneWay, QObject *parent = nullptr);

private:
    void onNewConnection();

    quint16 m_serverPort;
    int m_oneWay;
};

} // namespace Facteur
