// SPDX-License-Identifier: MIT
#include "AddressRace.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

namespace Facteur {

namespace {

constexpr int attemptDelay = 250; ///< milliseconds; RFC 8305, section 5

} // namespace

AddressRace::AddressRace(const QList<QHostAddress> &addresses, quint16 port, QObject *parent)
    : QObject(parent)
    , m_waiting(interleaved(addresses))
    , m_port(port)
{
    m_next.setSingleShot(true);
    m_next.setInterval(attemptDelay);
    connect(&m_next, &QTimer::timeout, this, &AddressRace::tryNext);
}

AddressRace::~AddressRace() = default;

QList<QHostAddress> AddressRace::interleaved(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return {};
    const auto firstProtocol = addresses.first().protocol();
    QList<QHostAddress> first;
    QList<QHostAddress> others;
    for (const QHostAddress &address : addresses) {
        QList<QHostAddress> &family = address.protocol() == firstProtocol ? first : others;
        if (!family.contains(address))
            family.append(address);
    }
    QList<QHostAddress> result;
    for (qsizetype i = 0; i < std::max(first.size(), others.size()); ++i) {
        if (i < first.size())
            result.append(first.at(i));
        if (i < others.size())
            result.append(others.at(i));
    }
    return result;
}

void AddressRace::start()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT lost(m_reason);
        return;
    }
    tryNext();
}

void AddressRace::stop()
{
    m_next.stop();
    m_waiting.clear();
    for (QSslSocket *socket : std::as_const(m_running)) {
        socket->disconnect(this);
        socket->abort();
    }
    disconnect();
}

void AddressRace::tryNext()
{
    const QHostAddress address = m_waiting.takeFirst();
    auto *socket = new QSslSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    m_running.append(socket);
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        m_ipv6.append(socket);
    if (!m_waiting.isEmpty())
        m_next.start();
    connect(socket, &QSslSocket::connected, this, [this, socket] { onConnected(socket); });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket] { onFailed(socket); });
    socket->connectToHost(address.toString(), m_port);
}

void AddressRace::onConnected(QSslSocket *socket)
{
    m_next.stop();
    m_winner = socket;
    const auto own = std::find(m_running.cbegin(), m_running.cend(), socket);
    const bool triedBefore = m_ipv6Failed
        || std::any_of(m_running.cbegin(), own, [this](QSslSocket *other) { return m_ipv6.contains(other); });
    m_ipv6Failed = triedBefore && !m_ipv6.contains(socket);
    for (QSslSocket *other : std::as_const(m_running)) {
        other->disconnect(this);
        if (other != socket)
            other->abort();
    }
    Q_EMIT won();
}

void AddressRace::onFailed(QSslSocket *socket)
{
    if (socket->error() == QAbstractSocket::ConnectionRefusedError)
        m_reason = Incident::ConnectionRefused;
    if (m_ipv6.removeOne(socket)) // the next socket may get its address
        m_ipv6Failed = true;
    socket->disconnect(this);
    m_running.removeOne(socket);
    socket->deleteLater();
    m_next.stop();
    if (!m_waiting.isEmpty())
        tryNext();
    else if (m_running.isEmpty())
        Q_EMIT lost(m_reason);
}

QSslSocket *AddressRace::takeWinner(QObject *newOwner)
{
    m_winner->setParent(newOwner);
    m_running.removeOne(m_winner);
    return m_winner;
}

} // namespace Facteur
