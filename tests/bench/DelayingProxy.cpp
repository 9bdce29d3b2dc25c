// SPDX-License-Identifier: MIT
#include "DelayingProxy.h"

#include "DelayedPipe.h"

#include <QTcpSocket>

namespace Facteur {

DelayingProxy::DelayingProxy(quint16 serverPort, int oneWay, QObject *parent)
    : QTcpServer(parent)
    , m_serverPort(serverPort)
    , m_oneWay(oneWay)
{
    connect(this, &QTcpServer::newConnection, this, &DelayingProxy::onNewConnection);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no listener on loopback");
}

void DelayingProxy::onNewConnection()
{
    QTcpSocket *const client = nextPendingConnection();
    auto *server = new QTcpSocket(client);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(server, &QTcpSocket::connected, server,
        [server] { server->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::errorOccurred, client, [client](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError) // what it said last is still on its way
            client->deleteLater();
    });
    new DelayedPipe(client, server, m_oneWay);
    new DelayedPipe(server, client, m_oneWay);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
}

} // namespace Facteur
