// SPDX-License-Identifier: MIT
#pragma once

#include "CertificateNames.h"
#include "Classifier.h"
#include "Trust.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

namespace Facteur {

/// TLS on one socket, as a client with full verification, and what is seen of it while it comes about and
/// after that: certificates, their errors, alerts.
class Handshake final : public QObject
{
    Q_OBJECT
public:
    /// \a socket: connected; it outlives the handshake, or has been aborted. \a host: an ACE name or an IP
    /// address, that the certificate must stand for.
    Handshake(QSslSocket *socket, const QString &host, Trust trust, QObject *parent = nullptr);

    /// TLS 1.2 or later, now.
    void start();
    /// It is done; true where the certificate stands for the host (CertificateNames.h).
    [[nodiscard]] bool finish();

    /// What the server showed, its own certificate first.
    [[nodiscard]] const QList<QSslCertificate> &certificates() const { return m_certificates; }
    [[nodiscard]] CertifiedBy certifiedBy() const;

    /// What it comes to that the socket failed with \a error before the handshake was done.
    [[nodiscard]] Incident incidentOf(QAbstractSocket::SocketError error) const;
    /// The server ended it because we have no certificate to show: in the handshake with TLS 1.2 (RFC 5246,
    /// section 7.4.6), after it with TLS 1.3 (RFC 8446, section 4.4.2.4).
    [[nodiscard]] bool wantsOurs() const { return m_wantsOurs; }

private:
    void onAlert(QSsl::AlertType type);
    [[nodiscard]] bool isAfterOurs() const;

    QSslSocket *m_socket;
    QString m_host;
    Trust m_trust;
    QList<QSslCertificate> m_certificates;
    QList<QSslError> m_errors; ///< of the certificates
    int m_flights =
        0; ///< that we sent: ours, where it is asked for, is in the second (RFC 5246, section 7.3)
    bool m_heard = false; ///< something came over the secured line
    bool m_alerted = false; ///< one side told the other, in the way of TLS, that it does not agree
    bool m_wantsOurs = false;
};

} // namespace Facteur
