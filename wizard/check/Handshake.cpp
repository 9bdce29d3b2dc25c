// SPDX-License-Identifier: MIT
#include "Handshake.h"

#include "CertificateErrors.h"

namespace Facteur {

namespace {

bool isAboutTls(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError;
}

/// What servers say where a certificate is missing, each in its own way; the right word,
/// CertificateRequired, came with TLS 1.3.
bool mayBeAboutOurs(QSsl::AlertType type)
{
    return type == QSsl::AlertType::HandshakeFailure || type == QSsl::AlertType::NoCertificate
        || type == QSsl::AlertType::BadCertificate || type == QSsl::AlertType::UnsupportedCertificate
        || type == QSsl::AlertType::CertificateUnknown || type == QSsl::AlertType::AccessDenied;
}

} // namespace

Handshake::Handshake(QSslSocket *socket, const QString &host, Trust trust, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_host(host)
    , m_trust(std::move(trust))
{
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this] { ++m_flights; });
    connect(m_socket, &QSslSocket::readyRead, this, [this] { m_heard = m_heard || m_socket->isEncrypted(); });
    connect(m_socket, &QSslSocket::alertSent, this, [this] { m_alerted = true; });
    connect(m_socket, &QSslSocket::alertReceived, this,
        [this](QSsl::AlertLevel, QSsl::AlertType type) { onAlert(type); });
    // While it goes on: the server may end it before all errors are told together.
    connect(m_socket, &QSslSocket::peerVerifyError, this, [this](const QSslError &error) {
        m_certificates = m_socket->peerCertificateChain();
        m_errors.append(error);
    });
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificates = m_socket->peerCertificateChain();
        m_errors = errors;
    });
}

void Handshake::start()
{
    m_socket->setSslConfiguration(verifiedBy(m_trust, m_socket->sslConfiguration()));
    m_socket->setPeerVerifyName(m_host);
    m_socket->startClientEncryption();
}

bool Handshake::finish()
{
    m_certificates = m_socket->peerCertificateChain();
    return certifiedBy() != CertifiedBy::Nothing;
}

CertifiedBy Handshake::certifiedBy() const
{
    return m_certificates.isEmpty() ? CertifiedBy::Nothing
                                    : Facteur::certifiedBy(m_certificates.constFirst(), m_host);
}

void Handshake::onAlert(QSsl::AlertType type)
{
    m_alerted = true;
    if (type == QSsl::AlertType::CertificateRequired || (mayBeAboutOurs(type) && isAfterOurs()))
        m_wantsOurs = true;
}

bool Handshake::isAfterOurs() const
{
    if (m_socket->isEncrypted())
        return !m_heard;
    // With TLS 1.3 a second flight may be a second hello.
    return m_socket->sessionProtocol() == QSsl::TlsV1_2 && m_flights > 1;
}

Incident Handshake::incidentOf(QAbstractSocket::SocketError error) const
{
    if (!m_errors.isEmpty()) {
        QList<QSslError> errors = m_errors;
        // Qt is content with names that are not the host's (CertificateNames).
        if (certifiedBy() == CertifiedBy::Nothing)
            errors.append(QSslError(QSslError::HostNameMismatch));
        return certificateIncident(errors, m_certificates, m_trust);
    }
    if (m_wantsOurs)
        return Incident::ClientCertificateWanted;
    if (error == QAbstractSocket::RemoteHostClosedError)
        return Incident::ConnectionClosed;
    return m_alerted || !isAboutTls(error) ? Incident::HandshakeFailed : Incident::HandshakeGarbled;
}

} // namespace Facteur
