// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QSslCertificate>

namespace Facteur {

/// Real mail servers on loopback for one test program: two of those that the script mail-servers beside this
/// file starts and describes (which host shows which fault, too). They end with this object, and with the
/// program if it crashes.
class MailServers
{
public:
    /// By their names in the script.
    explicit MailServers(
        QString incoming = QStringLiteral("dovecot"), QString outgoing = QStringLiteral("postfix"));
    ~MailServers();
    Q_DISABLE_COPY_MOVE(MailServers)

    /// Blocks until both answer; false (see errorString()) where they cannot be had: they need root, or sudo
    /// without a password. Where the environment has a FACTEUR_RUNNING_MAIL_SERVERS, they run already, and it
    /// says what the script said of them: under Wine, where no script can be started.
    [[nodiscard]] bool start();
    [[nodiscard]] QString errorString() const { return m_errorString; }

    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] QList<QSslCertificate> authorities() const;
    [[nodiscard]] QString authorityFile() const; ///< of the same, as PEM
    /// The same on every host. With Security::None the port is that of StartTls.
    [[nodiscard]] quint16 port(Protocol protocol, Security security) const;

private:
    const QString m_incoming;
    const QString m_outgoing;
    QProcess m_script;
    QJsonObject m_description;
    QString m_errorString;
};

} // namespace Facteur
