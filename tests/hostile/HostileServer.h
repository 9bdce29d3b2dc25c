// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

namespace Facteur {

/// A server on loopback that does what no server should, the same for each connection. Its script has one act
/// on each line; a text may hold \r, \n, \\ and \xHH:
///
///     S: text      sends the text and a line end
///     RAW text     sends the text as it is
///     FLOOD text   sends the text again and again, as fast as it is read
///     DRIP text    sends the text again and again, one byte a second
///     C text       waits for a line of the client; one that does not begin with the text ends the connection
///     BYTES        waits for anything that the client sends
///     TLS          begins TLS
///     CLOSE        closes the connection
///
/// After the last act it keeps the connection open and says nothing.
class HostileServer final : public QTcpServer
{
    Q_OBJECT
public:
    /// \a certificateFile: key and chain in PEM form, for scripts with TLS.
    HostileServer(const QByteArray &script, const QString &certificateFile, QObject *parent = nullptr);

    /// What the clients said where the script waited for it.
    [[nodiscard]] const QByteArrayList &received() const { return m_received; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QByteArrayList m_script;
    QList<QSslCertificate> m_chain;
    QSslKey m_key;
    QByteArrayList m_received;
};

} // namespace Facteur
