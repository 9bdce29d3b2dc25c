// SPDX-License-Identifier: MIT
#include "HttpsServer.h"

#include "ScriptedServer.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

#include <functional>

namespace Facteur {

namespace {

constexpr qsizetype ahead = qsizetype{64} * 1024; ///< bytes that wait to be read by the client

/// The name in the field "Host" and the path.
QByteArray urlOf(const QByteArray &head)
{
    const QByteArray path = head.split(' ').value(1);
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith("Host: "))
            return line.mid(6).trimmed() + path;
    }
    return path;
}

} // namespace

HttpsServer::HttpsServer(
    const QString &certificate, const QHostAddress &address, quint16 port, QObject *parent)
    : QTcpServer(parent)
{
    QFile file(ScriptedServer::certificateFile(certificate));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    const QByteArray pem = file.readAll();
    m_chain = QSslCertificate::fromData(pem);
    m_key = QSslKey(pem, m_chain.value(0).publicKey().algorithm());
    if (!listen(address, port))
        qFatal("no listener: %s", qPrintable(errorString()));
}

HttpsServer::Page HttpsServer::file(const QByteArray &body)
{
    return {"HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

HttpsServer::Page HttpsServer::redirect(const QByteArray &location, const QByteArray &status)
{
    return {"HTTP/1.1 " + status + "\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"};
}

void HttpsServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor))
        qFatal("the connection cannot be taken");
    ++m_connections;
    ++m_open;
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
        Q_EMIT disconnected();
    });
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this](qint64 bytes) { m_bytesSent += bytes; });
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { onRequest(socket); });
    Q_EMIT connected();
    if (m_isSilent)
        return;
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setLocalCertificateChain(m_chain);
    configuration.setPrivateKey(m_key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
}

void HttpsServer::onRequest(QSslSocket *socket)
{
    if (!socket->isEncrypted() || !socket->peek(ahead).contains("\r\n\r\n"))
        return;
    m_requests.append(socket->readAll());
    m_urls.append(urlOf(m_requests.constLast()));
    play(socket, m_pages.value(m_urls.constLast(), {"HTTP/1.1 404 Not Found\r\n\r\n"}));
    Q_EMIT requested(m_urls.constLast());
}

void HttpsServer::play(QSslSocket *socket, const Page &page)
{
    const auto whenSent = [this, socket](std::function<void()> more) {
        connect(socket, &QSslSocket::encryptedBytesWritten, this, [socket, more = std::move(more)] {
            if (socket->bytesToWrite() + socket->encryptedBytesToWrite() < ahead)
                more();
        });
    };
    switch (page.then) {
    case Then::Close:
        socket->write(page.bytes);
        socket->disconnectFromHost();
        break;
    case Then::Silence:
        socket->write(page.bytes);
        break;
    case Then::Flood:
        whenSent([socket, bytes = page.bytes.right(ahead)] { socket->write(bytes); });
        socket->write(page.bytes);
        break;
    case Then::Drip:
        whenSent([socket, bytes = page.bytes, at = qsizetype{0}]() mutable {
            socket->write(bytes.mid(++at % bytes.size(), 1));
        });
        socket->write(page.bytes.left(1));
        break;
    }
}

} // namespace Facteur
