// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

class QSslSocket;

namespace Facteur {

/// A https server that plays all hosts at once, each page byte by byte as the test has it, well or badly.
/// What it has no page for is 404.
class HttpsServer final : public QTcpServer
{
    Q_OBJECT
public:
    /// What comes after the bytes of a page.
    enum class Then
    {
        Close,
        Silence,
        Flood, ///< the last 64 KiB of them again and again, as fast as they are read
        Drip ///< a byte at a time, each as soon as the last one has left, without an end
    };
    struct Page
    {
        QByteArray bytes; ///< status line, fields and body
        Then then = Then::Close;
    };

    /// \a certificate: one of the test's certificates. \a port 0: any that is free.
    explicit HttpsServer(const QString &certificate = QStringLiteral("web"),
        const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0, QObject *parent = nullptr);

    /// 200, with \a body and its length.
    [[nodiscard]] static Page file(const QByteArray &body);
    [[nodiscard]] static Page redirect(const QByteArray &location, const QByteArray &status = "302 Found");

    /// \a url: host and path, "jardin.example/mail/config-v1.1.xml".
    void setPage(const QByteArray &url, const Page &page) { m_pages.insert(url, page); }
    /// From now on it takes connections, and never says a word on them.
    void keepSilent() { m_isSilent = true; }

    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; } ///< their heads, as they came
    [[nodiscard]] const QByteArrayList &urls() const { return m_urls; } ///< of the requests
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int open() const { return m_open; } ///< connections that have not ended
    /// What has left for the clients, TLS included. As much as the system's buffers hold may not have
    /// arrived.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

Q_SIGNALS:
    void connected();
    void requested(const QByteArray &url);
    void disconnected();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onRequest(QSslSocket *socket);
    void play(QSslSocket *socket, const Page &page);

    QList<QSslCertificate> m_chain;
    QSslKey m_key;
    QHash<QByteArray, Page> m_pages;
    bool m_isSilent = false;
    QByteArrayList m_requests;
    QByteArrayList m_urls;
    int m_connections = 0;
    int m_open = 0;
    qint64 m_bytesSent = 0;
};

} // namespace Facteur
