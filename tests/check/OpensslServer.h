// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>

namespace Facteur {

/// A TLS server of OpenSSL's own on loopback, for what Qt's cannot be: weak, or strict with its clients. It
/// says nothing, and is gone with the object.
class OpensslServer final
{
public:
    /// \a options: of "openssl s_server".
    explicit OpensslServer(const QStringList &options);
    ~OpensslServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Waits until it has said \a words of itself or its clients; false: it does not.
    [[nodiscard]] bool says(const QByteArray &words);

    /// The options for one of the test's certificates, with whatever follows it in the file.
    [[nodiscard]] static QStringList certificate(const QString &name);

private:
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_output;
};

} // namespace Facteur
