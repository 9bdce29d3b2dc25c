// SPDX-License-Identifier: MIT
#include "Line.h"

#include "AddressFilter.h"
#include "AddressRace.h"
#include "Handshake.h"
#include "OwnNetwork.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QSslSocket>
#include <QUrl>

#include <utility>

namespace Facteur {

namespace {

/// Bytes that are read before the event loop has its turn again: some milliseconds' work at most.
constexpr qint64 mostAtOnce = qint64{16} * 1024;

} // namespace

Line::Line(Trust trust, QObject *parent)
    : QObject(parent)
    , m_trust(std::move(trust))
{
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &Line::onReadyRead);
}

Line::~Line()
{
    abort();
}

void Line::open(const QString &host, quint16 port)
{
    m_port = m_ports ? m_ports->value(port) : port;
    QHostAddress address;
    if (address.setAddress(host)) {
        m_host = host;
        Q_EMIT resolved();
        race(usableAddresses({address}, host));
        return;
    }
    m_host = QString::fromLatin1(QUrl::toAce(host));
    if (m_host.isEmpty())
        end(Incident::NameNotFound);
    else if (const auto known = answerFor(m_names, m_host))
        onLookedUp(*known);
    else if (m_ports)
        end(Incident::NameNotFound);
    else
        // By name: a look-up that is aborted leaks its member pointer (Qt 6.4).
        m_lookup = QHostInfo::lookupHost(m_host, this, SLOT(onLookedUp(QHostInfo)));
}

void Line::onLookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    if (m_phase == Phase::Ended)
        return;
    const QList<QHostAddress> usable = usableAddresses(info.addresses(), m_host);
    m_leadsHome = Facteur::leadsHome(usable, m_host);
    if (info.error() != QHostInfo::NoError && info.error() != QHostInfo::HostNotFound) {
        end(Incident::NameNotAnswered);
    } else if (info.addresses().isEmpty()) {
        onNotFound();
    } else if (usable.isEmpty()) {
        end(Incident::NameBlocked);
    } else {
        Q_EMIT resolved();
        race(usable);
    }
}

void Line::onNotFound()
{
    if (!isOffline()) {
        end(Incident::NameNotFound);
        return;
    }
    // Whether a name server says so, which may be one on this computer.
    m_secondLookup = new QDnsLookup(QDnsLookup::A, m_host, this);
    connect(m_secondLookup, &QDnsLookup::finished, this, [this] {
        const QDnsLookup::Error error = m_secondLookup->error();
        const bool isSaid = error == QDnsLookup::NotFoundError || error == QDnsLookup::NoError;
        end(isSaid ? Incident::NameNotFound : Incident::NameNotAnswered);
    });
    m_secondLookup->lookup();
}

bool Line::isOffline() const
{
    return !m_ports && !isOnANetwork();
}

void Line::race(const QList<QHostAddress> &addresses)
{
    if (m_phase == Phase::Ended)
        return;
    if (const auto incident = makeBelieveEnd(addresses)) {
        end(*incident);
        return;
    }
    m_race = new AddressRace(addresses, m_port, this);
    connect(m_race, &AddressRace::won, this, &Line::onWon);
    connect(m_race, &AddressRace::lost, this, &Line::end);
    m_race->start();
}

std::optional<Incident> Line::makeBelieveEnd(const QList<QHostAddress> &addresses) const
{
    if (!m_ports)
        return std::nullopt;
    if (addresses != QList{QHostAddress(QHostAddress::LocalHost)})
        return Incident::NetworkUnreachable;
    return m_port == 0 ? std::optional(Incident::ConnectionRefused) : std::nullopt;
}

void Line::onWon()
{
    m_phase = Phase::Open;
    m_ipv6Failed = m_race->ipv6Failed();
    m_socket = m_race->takeWinner(this);
    m_race->deleteLater();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // What is not read yet waits at the server's side, and not in our memory.
    m_socket->setReadBufferSize(4 * mostAtOnce);
    connect(m_socket, &QSslSocket::readyRead, this, &Line::onReadyRead);
    connect(m_socket, &QSslSocket::encrypted, this, &Line::onEncrypted);
    connect(m_socket, &QSslSocket::errorOccurred, this, &Line::onError);
    Q_EMIT connected();
}

void Line::startTls()
{
    if (m_phase == Phase::Ended)
        return;
    if (!m_framer.rest().isEmpty() || m_socket->bytesAvailable() > 0) {
        end(Incident::BytesBeforeTls);
        return;
    }
    if (m_phase == Phase::Draining) {
        end(Incident::ConnectionClosed);
        return;
    }
    m_framer.beginAnswer();
    m_phase = Phase::Handshaking;
    m_handshake = new Handshake(m_socket, m_host, m_trust, this);
    m_handshake->start();
}

void Line::onEncrypted()
{
    const bool isCertified = m_handshake->finish();
    if (m_phase == Phase::Ended)
        return;
    if (!isCertified) {
        end(Incident::CertificateForOtherHost);
        return;
    }
    m_phase = Phase::Open;
    Q_EMIT encrypted();
}

void Line::send(const QByteArray &bytes)
{
    if (m_phase == Phase::Ended)
        return;
    m_framer.beginAnswer();
    m_socket->write(bytes);
}

void Line::onReadyRead()
{
    if (!isReading())
        return;
    const QByteArray bytes = m_socket->read(mostAtOnce);
    if (!bytes.isEmpty())
        Q_EMIT bytesReceived(bytes);
    if (m_phase == Phase::Ended)
        return;
    if (!m_framer.feed(bytes)) {
        end(Incident::TooMuchData);
        return;
    }
    deliverLines();
    if (!isReading())
        return;
    if (m_socket->bytesAvailable() > 0)
        m_more.start();
    else if (m_phase == Phase::Draining)
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
    while (isReading()) {
        const auto line = m_framer.takeLine();
        if (!line)
            return;
        Q_EMIT lineReceived(line->text, line->end);
    }
}

void Line::onError()
{
    if (m_phase == Phase::Ended)
        return;
    if (m_phase == Phase::Handshaking) {
        end(m_handshake->incidentOf(m_socket->error()));
        return;
    }
    if (m_handshake && m_handshake->wantsOurs()) {
        end(Incident::ClientCertificateWanted);
        return;
    }
    m_phase = Phase::Draining;
    onReadyRead();
}

QList<QSslCertificate> Line::certificates() const
{
    return m_handshake ? m_handshake->certificates() : QList<QSslCertificate>();
}

CertifiedBy Line::certifiedBy() const
{
    return m_handshake ? m_handshake->certifiedBy() : CertifiedBy::Nothing;
}

void Line::end(Incident incident)
{
    if (m_phase == Phase::Ended)
        return;
    abort();
    Q_EMIT failed(incident);
}

void Line::finish()
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_socket->flush();
    m_socket->disconnectFromHost();
}

void Line::abort()
{
    m_phase = Phase::Ended;
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
