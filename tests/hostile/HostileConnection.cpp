// SPDX-License-Identifier: MIT
#include "HostileConnection.h"

#include <QSslSocket>

namespace Facteur {

namespace {

constexpr qsizetype floodAhead = qsizetype{256} * 1024; ///< bytes that wait to be read by the client
constexpr int betweenDrips = 1'000; ///< milliseconds

/// \a text with \r, \n, \\ and \xHH as the bytes that they stand for.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\') {
            bytes += text.at(i);
        } else if (text.at(++i) == 'x') {
            bytes += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            bytes += text.at(i) == 'r' ? '\r' : text.at(i) == 'n' ? '\n' : text.at(i);
        }
    }
    return bytes;
}

} // namespace

HostileConnection::HostileConnection(QSslSocket *socket, const QByteArrayList &script, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_script(script)
{
    socket->setParent(this);
    m_tap.setInterval(betweenDrips);
    connect(&m_tap, &QTimer::timeout, this, &HostileConnection::drip);
    connect(socket, &QSslSocket::readyRead, this, &HostileConnection::goOn);
    connect(socket, &QSslSocket::encrypted, this, &HostileConnection::goOn);
    connect(socket, &QSslSocket::bytesWritten, this, &HostileConnection::flood);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &HostileConnection::flood);
    connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
}

void HostileConnection::goOn()
{
    if (m_socket->mode() == QSslSocket::SslServerMode && !m_socket->isEncrypted())
        return;
    while (!m_script.isEmpty() && m_socket->state() == QAbstractSocket::ConnectedState) {
        if (!play(m_script.first()))
            return;
        m_script.removeFirst();
        if (m_socket->mode() == QSslSocket::SslServerMode && !m_socket->isEncrypted())
            return;
    }
    // It says nothing more, but it listens.
    while (m_script.isEmpty() && takeLine({})) { }
}

bool HostileConnection::play(const QByteArray &act)
{
    const QByteArray verb = act.split(' ').first();
    const QByteArray text = unescaped(act.mid(verb.size() + 1));
    if (verb == "C")
        return takeLine(text);
    if (verb == "BYTES")
        return !m_socket->readAll().isEmpty();
    if (verb == "S:") {
        m_socket->write(text + "\r\n");
    } else if (verb == "RAW") {
        m_socket->write(text);
    } else if (verb == "FLOOD") {
        while (m_flood.size() < floodAhead / 4)
            m_flood += text;
        flood();
    } else if (verb == "DRIP") {
        m_drips = text;
        m_tap.start();
        drip();
    } else if (verb == "TLS") {
        m_socket->flush();
        m_socket->startServerEncryption();
    } else if (verb == "CLOSE") {
        m_socket->disconnectFromHost();
    } else {
        qFatal("no such act: %s", act.constData());
    }
    return true;
}

bool HostileConnection::takeLine(const QByteArray &expected)
{
    m_buffer += m_socket->readAll();
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return false;
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    Q_EMIT lineReceived(line);
    if (!line.startsWith(expected))
        m_socket->disconnectFromHost();
    return true;
}

void HostileConnection::flood()
{
    if (m_flood.isEmpty())
        return;
    while (m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < floodAhead)
        m_socket->write(m_flood);
}

void HostileConnection::drip()
{
    m_socket->write(m_drips.mid(m_nextDrip, 1));
    m_nextDrip = (m_nextDrip + 1) % m_drips.size();
}

} // namespace Facteur
