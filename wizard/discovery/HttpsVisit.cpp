// SPDX-License-Identifier: MIT
#include "HttpsVisit.h"

#include "AddressFilter.h"
#include "AddressRace.h"
#include "Handshake.h"
#include "OutsideAddresses.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace Facteur {

namespace {

constexpr qint64 mostReadAtOnce = qint64{16} * 1024; ///< bytes
constexpr qsizetype mostAddresses = 8; ///< of one name

/// Names the program, and nothing of whom it runs for. A coded body is not asked for: what is small on the
/// line may be endless behind the decoder.
QByteArray requestTo(const HttpsTarget &target)
{
    return "GET " + target.path + " HTTP/1.1\r\nHost: " + target.authority()
        + "\r\nUser-Agent: Facteur\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

} // namespace

HttpsVisit::HttpsVisit(HttpsAccess access, HttpsTarget target, bool mayStayInside, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_target(std::move(target))
    , m_mayStayInside(mayStayInside)
{
}

HttpsVisit::~HttpsVisit()
{
    stop();
}

void HttpsVisit::start()
{
    if (const auto known = answerFor(m_access.names, m_target.host))
        onLookedUp(*known);
    else
        // By name: a look-up that is aborted leaks its member pointer (Qt 6.4).
        m_lookup = QHostInfo::lookupHost(m_target.host, this, SLOT(onLookedUp(QHostInfo)));
}

void HttpsVisit::onLookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    if (m_phase == Phase::Ended)
        return;
    if (info.error() != QHostInfo::NoError && info.error() != QHostInfo::HostNotFound) {
        end(HttpsOutcome::NoAnswer);
        return;
    }
    // The very addresses that are judged are connected to: the name is not looked up again.
    const QList<QHostAddress> addresses = m_mayStayInside ? usableAddresses(info.addresses(), m_target.host)
                                                          : outsideAddresses(info.addresses());
    if (addresses.isEmpty()) {
        end(HttpsOutcome::NotFound);
        return;
    }
    if (m_access.loopbackPort != 0)
        race({QHostAddress(QHostAddress::LocalHost)}, m_access.loopbackPort);
    else
        race(addresses.first(std::min(addresses.size(), mostAddresses)), m_target.port);
}

void HttpsVisit::race(const QList<QHostAddress> &addresses, quint16 port)
{
    m_race = new AddressRace(addresses, port, this);
    connect(m_race, &AddressRace::won, this, &HttpsVisit::onWon);
    connect(m_race, &AddressRace::lost, this, [this] { end(HttpsOutcome::NoAnswer); });
    m_race->start();
}

void HttpsVisit::onWon()
{
    m_phase = Phase::Encrypting;
    m_socket = m_race->takeWinner(this);
    m_race->deleteLater();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // What is not read yet waits at the server's side, and not in our memory.
    m_socket->setReadBufferSize(4 * mostReadAtOnce);
    connect(m_socket, &QSslSocket::encrypted, this, &HttpsVisit::onEncrypted);
    connect(m_socket, &QSslSocket::readyRead, this, &HttpsVisit::onReadyRead);
    connect(m_socket, &QSslSocket::errorOccurred, this, &HttpsVisit::onError);
    m_handshake = new Handshake(m_socket, m_target.host, m_access.trust, this);
    m_handshake->start();
}

void HttpsVisit::onEncrypted()
{
    if (m_phase != Phase::Encrypting)
        return;
    // The common name counts for mail alone (RFC 9110, section 4.3.4).
    if (!m_handshake->finish() || m_handshake->certifiedBy() != CertifiedBy::AlternativeName) {
        end(HttpsOutcome::NotFound);
        return;
    }
    m_phase = Phase::Reading;
    m_socket->write(requestTo(m_target));
}

void HttpsVisit::onReadyRead()
{
    while (m_phase == Phase::Reading && m_socket->bytesAvailable() > 0) {
        m_response.feed(m_socket->read(mostReadAtOnce));
        judge();
    }
}

void HttpsVisit::onError()
{
    if (m_phase == Phase::Encrypting) {
        const Incident incident = m_handshake->incidentOf(m_socket->error());
        end(incident == Incident::ConnectionClosed ? HttpsOutcome::NoAnswer : HttpsOutcome::NotFound);
        return;
    }
    onReadyRead();
    if (m_phase != Phase::Reading)
        return;
    m_response.end();
    judge();
}

void HttpsVisit::judge()
{
    if (!m_response.isOver())
        return;
    if (m_response.phase() == HttpResponse::Phase::CutOff)
        end(HttpsOutcome::NoAnswer);
    else if (m_response.phase() == HttpResponse::Phase::Complete && m_response.status() == 200)
        end(HttpsOutcome::Body, m_response.body());
    else
        end(HttpsOutcome::NotFound);
}

void HttpsVisit::end(HttpsOutcome outcome, const QByteArray &body)
{
    if (m_phase == Phase::Ended)
        return;
    stop();
    Q_EMIT ended({outcome, m_response.status(), body});
}

void HttpsVisit::stop()
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
