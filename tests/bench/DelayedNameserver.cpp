// SPDX-License-Identifier: MIT
#include "DelayedNameserver.h"

#include <QNetworkDatagram>
#include <QTimer>

namespace Facteur {

namespace {
constexpr quint16 dnsPort = 53;
}

DelayedNameserver::DelayedNameserver(const QHostAddress &address, int oneWay, QObject *parent)
    : QObject(parent)
    , m_oneWay(oneWay)
{
    m_socket.bind(address, dnsPort);
    connect(&m_socket, &QUdpSocket::readyRead, this, &DelayedNameserver::onQuestion);
}

void DelayedNameserver::onQuestion()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram question = m_socket.receiveDatagram();
        auto *upstream = new QUdpSocket(this);
        upstream->bind(QHostAddress(QHostAddress::LocalHost));
        connect(upstream, &QUdpSocket::readyRead, this, [this, upstream, question] {
            const QByteArray answer = upstream->receiveDatagram().data();
            upstream->deleteLater();
            QTimer::singleShot(m_oneWay, Qt::PreciseTimer, this, [this, question, answer] {
                m_socket.writeDatagram(answer, question.senderAddress(), quint16(question.senderPort()));
            });
        });
        QTimer::singleShot(m_oneWay, Qt::PreciseTimer, upstream, [upstream, question] {
            upstream->writeDatagram(question.data(), QHostAddress(QHostAddress::LocalHost), dnsPort);
        });
    }
}

} // namespace Facteur
