// SPDX-License-Identifier: MIT
#include "HostileServer.h"

#include "HostileConnection.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Facteur {

HostileServer::HostileServer(const QByteArray &script, const QString &certificateFile, QObject *parent)
    : QTcpServer(parent)
{
    for (const QByteArray &line : script.split('\n')) {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == ' ')
            ++indent;
        if (indent < line.size())
            m_script.append(line.mid(indent));
    }
    QFile file(certificateFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(certificateFile));
    const QByteArray pem = file.readAll();
    m_chain = QSslCertificate::fromData(pem);
    m_key = QSslKey(pem, QSsl::Ec);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no listener on loopback");
}

void HostileServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor))
        qFatal("the connection cannot be taken");
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setLocalCertificateChain(m_chain);
    configuration.setPrivateKey(m_key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);

    auto *connection = new HostileConnection(socket, m_script, this);
    connect(connection, &HostileConnection::lineReceived, this,
        [this](const QByteArray &line) { m_received.append(line); });
    connection->goOn();
}

} // namespace Facteur
