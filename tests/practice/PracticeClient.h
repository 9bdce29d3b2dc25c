// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeServer.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTest>

namespace Facteur {

/// A mail program's end of the line, for a server in the same thread: waits on the event loop, never blocks.
class PracticeClient
{
public:
    explicit PracticeClient(const QList<QSslCertificate> &authorities = PracticeServer::authorities())
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(authorities);
        m_socket.setSslConfiguration(tls);
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket,
            [this](const QList<QSslError> &errors) { m_faults = errors; });
    }

    [[nodiscard]] bool connectTo(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return QTest::qWaitFor([this] { return m_socket.state() == QSslSocket::ConnectedState; });
    }

    /// The handshake, with the certificate checked for \a name.
    [[nodiscard]] bool startTls(const QString &name = QStringLiteral("localhost"))
    {
        m_socket.setPeerVerifyName(name);
        m_socket.startClientEncryption();
        return QTest::qWaitFor([this] { return m_socket.isEncrypted() || isClosed(); })
            && m_socket.isEncrypted();
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }

    /// The next line without its end; empty where none comes.
    [[nodiscard]] QByteArray line()
    {
        if (!QTest::qWaitFor([this] { return m_socket.canReadLine() || isClosed(); }))
            return {};
        return m_socket.readLine().trimmed();
    }

    /// Sends \a command and gives back the first line of the answer.
    [[nodiscard]] QByteArray ask(const QByteArray &command)
    {
        send(command + "\r\n");
        return line();
    }

    [[nodiscard]] bool isClosed() const { return m_socket.state() == QSslSocket::UnconnectedState; }
    [[nodiscard]] bool waitUntilClosed()
    {
        return QTest::qWaitFor([this] { return isClosed(); });
    }
    [[nodiscard]] QList<QSslError> faults() const { return m_faults; }
    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    QSslSocket m_socket;
    QList<QSslError> m_faults;
};

} // namespace Facteur
