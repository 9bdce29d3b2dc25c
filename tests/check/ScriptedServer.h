// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace Facteur {

/// A server on loopback that plays a script, the same for each connection:
///
///     S: text      sends the text and a line end; a | in it is a line end, too, in the same packet
///     RAW text     sends the text as it is
///     C            waits for a line of the client; what comes is kept in received()
///     C text       the same, and the line must begin with the text; else the connection is closed
///     IN           opens the mailbox (EXAMINE, STAT), or lets the address send (MAIL FROM)
///     TLS          begins TLS
///     WAIT n       says nothing for n milliseconds
///     CLOSE        closes the connection
///
/// After the last line it keeps the connection open and says nothing.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
public:
    /// \a certificate: one of the test's certificates, "good", "expired", …; only for scripts with TLS.
    explicit ScriptedServer(const QByteArray &script, const QString &certificate = QStringLiteral("good"),
        QObject *parent = nullptr);

    /// Asks for a certificate of the client in the handshake, and does without.
    void askForCertificate(QSsl::SslProtocol protocol);
    /// Where a certificate of that name is, and those after it.
    [[nodiscard]] static QString certificateFile(const QString &name);

    [[nodiscard]] const QByteArrayList &received() const { return m_received; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// That signed the good ones of the certificates.
    [[nodiscard]] static QList<QSslCertificate> authorities();

Q_SIGNALS:
    void connected();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Progress
    {
        qsizetype position = 0;
        QByteArray buffer;
        bool waits = false;
    };
    void goOn(QSslSocket *socket, Progress &progress);
    bool takeLine(QSslSocket *socket, Progress &progress, const QByteArray &expected);

    QByteArrayList m_script;
    QList<QSslCertificate> m_certificates;
    QSslKey m_key;
    QSslSocket::PeerVerifyMode m_verification = QSslSocket::VerifyNone;
    QSsl::SslProtocol m_protocol = QSsl::SecureProtocols;
    QByteArrayList m_received;
    int m_connections = 0;
};

/// A port of 127.0.0.1 where nobody listens, nor will while this program runs: a port that is merely free is
/// soon somebody else's.
[[nodiscard]] quint16 closedPort();

} // namespace Facteur
