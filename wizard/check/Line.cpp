// SPDX-License-Identifier: MIT
#include "Line.h"

#include "AddressRace.h"
#include "CertificateErrors.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>

namespace Facteur {

namespace {

/// Bytes that are read before the event loop has its turn again: some milliseconds' work at most.
constexpr qint64 mostAtOnce = qint64{16} * 1024;

bool isAboutTls(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError;
}

/// Read once: that takes a tenth of a second.
const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

} // namespace

Line::Line(Trust trust, QObject *parent)
    : QObject(parent)
    , m_trust(std::move(trust))
{
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &Line::onReadyRead);
}

void Line::loadAuthorities(const Trust &trust)
{
    if (trust.systemToo && !trust.authorities.isEmpty())
        static_cast<void>(systemAuthorities());
}

Line::~Line()
{
    abort();
}

void Line::open(const QString &host, quint16 port)
{
    m_port = port;
    QHostAddress address;
    if (address.setAddress(host)) {
        m_host = host;
        Q_EMIT resolved();
        race({address});
        return;
    }
    m_host = QString::fromLatin1(QUrl::toAce(host));
    if (m_host.isEmpty())
        end(Incident::NameNotFound);
    else
        // By name: a look-up that is aborted leaks its member pointer (Qt 6.4).
        m_lookup = QHostInfo::lookupHost(m_host, this, SLOT(onLookedUp(QHostInfo)));
}

void Line::onLookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    if (m_ended)
        return;
    if (info.error() != QHostInfo::NoError && info.error() != QHostInfo::HostNotFound) {
        end(Incident::NameNotAnswered);
    } else if (info.addresses().isEmpty()) {
        end(Incident::NameNotFound);
    } else {
        Q_EMIT resolved();
        race(info.addresses());
    }
}

void Line::race(const QList<QHostAddress> &addresses)
{
    if (m_ended)
        return;
    m_race = new AddressRace(addresses, m_port, this);
    connect(m_race, &AddressRace::won, this, &Line::onWon);
    connect(m_race, &AddressRace::lost, this, &Line::end);
    m_race->start();
}

void Line::onWon()
{
    m_ipv6Failed = m_race->ipv6Failed();
    m_socket = m_race->takeWinner(this);
    m_race->deleteLater();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // What is not read yet waits at the server's side, and not in our memory.
    m_socket->setReadBufferSize(4 * mostAtOnce);
    connect(m_socket, &QSslSocket::readyRead, this, &Line::onReadyRead);
    connect(m_socket, &QSslSocket::encrypted, this, &Line::onEncrypted);
    connect(m_socket, &QSslSocket::errorOccurred, this, &Line::onError);
    connect(m_socket, &QSslSocket::alertSent, this, [this] { m_alerted = true; });
    connect(m_socket, &QSslSocket::alertReceived, this, [this] { m_alerted = true; });
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificates = m_socket->peerCertificateChain();
        m_certificateErrors = errors;
    });
    Q_EMIT connected();
}

void Line::startTls()
{
    if (m_ended)
        return;
    if (!m_framer.rest().isEmpty() || m_socket->bytesAvailable() > 0) {
        end(Incident::BytesBeforeTls);
        return;
    }
    if (m_closed) {
        end(Incident::ConnectionClosed);
        return;
    }
    QSslConfiguration configuration = m_socket->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Both setting and adding authorities, even none, end Qt's loading of the system's own on demand: they
    // have to be added, too.
    if (!m_trust.systemToo)
        configuration.setCaCertificates(m_trust.authorities);
    else if (!m_trust.authorities.isEmpty())
        configuration.setCaCertificates(systemAuthorities() + m_trust.authorities);
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(m_host);
    m_framer.beginAnswer();
    m_handshaking = true;
    m_socket->startClientEncryption();
}

void Line::onEncrypted()
{
    m_handshaking = false;
    m_certificates = m_socket->peerCertificateChain();
    if (!m_ended)
        Q_EMIT encrypted();
}

void Line::send(const QByteArray &bytes)
{
    if (m_ended)
        return;
    m_framer.beginAnswer();
    m_socket->write(bytes);
}

void Line::onReadyRead()
{
    if (m_ended || m_handshaking)
        return;
    const QByteArray bytes = m_socket->read(mostAtOnce);
    if (!bytes.isEmpty())
        Q_EMIT bytesReceived(bytes);
    if (m_ended)
        return;
    if (!m_framer.feed(bytes)) {
        end(Incident::TooMuchData);
        return;
    }
    deliverLines();
    if (m_ended || m_handshaking)
        return;
    if (m_socket->bytesAvailable() > 0)
        m_more.start();
    else if (m_closed)
        sayClosed();
}

void Line::sayClosed()
{
    const QByteArray rest = m_framer.rest();
    abort();
    Q_EMIT closed(rest);
}

void Line::deliverLines()
{
    while (!m_ended && !m_handshaking) {
        const auto line = m_framer.takeLine();
        if (!line)
            return;
        Q_EMIT lineReceived(line->text, line->end);
    }
}

void Line::onError()
{
    if (m_ended)
        return;
    const auto error = m_socket->error();
    if (m_handshaking) {
        if (!m_certificateErrors.isEmpty())
            end(certificateIncident(m_certificateErrors));
        else if (error == QAbstractSocket::RemoteHostClosedError)
            end(Incident::ConnectionClosed);
        else
            end(m_alerted || !isAboutTls(error) ? Incident::HandshakeFailed : Incident::HandshakeGarbled);
        return;
    }
    m_closed = true;
    onReadyRead();
}

bool Line::isCertifiedForHost() const
{
    return !m_certificates.isEmpty()
        && std::none_of(m_certificateErrors.cbegin(), m_certificateErrors.cend(),
            [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; });
}

void Line::end(Incident incident)
{
    if (m_ended)
        return;
    abort();
    Q_EMIT failed(incident);
}

void Line::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_socket->flush();
    m_socket->disconnectFromHost();
}

void Line::abort()
{
    m_ended = true;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_race) {
        m_race->stop(); // it may have won already, and not said so
        m_race->deleteLater();
    }
    if (m_socket)
        m_socket->abort();
}

} // namespace Facteur
