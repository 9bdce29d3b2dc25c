// SPDX-License-Identifier: MIT
#include "HostileNameserver.h"

#include <QTcpSocket>
#include <QtEndian>

#include <utility>

namespace Facteur {

namespace {

constexpr qsizetype headerSize = 12; // RFC 1035, section 4.1.1

QByteArray number(quint16 value)
{
    QByteArray bytes(2, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// The labels of the question in \a message, with dots.
QByteArray nameIn(const QByteArray &message)
{
    QByteArray name;
    for (qsizetype at = headerSize; at < message.size() && message.at(at) != 0; at += message.at(at) + 1)
        name += message.mid(at + 1, message.at(at)) + '.';
    name.chop(1);
    return name;
}

/// \a question answered with \a code (section 4.1.1), \a count records, which are \a records.
QByteArray message(const QByteArray &question, quint16 code, int count = 0, const QByteArray &records = {},
    bool isCut = false)
{
    const quint16 flags = 0x8180 | code | (isCut ? 0x0200 : 0); // an answer, recursion wanted and done, TC
    const qsizetype end = question.indexOf('\0', headerSize) + 5; // type and class follow the name
    return question.left(2) + number(flags) + number(1) + number(static_cast<quint16>(count))
        + QByteArray(4, 0) + question.mid(headerSize, end - headerSize) + records;
}

QByteArray mxRecord(int preference, const QByteArray &label)
{
    const QByteArray host =
        static_cast<char>(label.size()) + label + "\xc0\x0c"; // under the name of the question
    return "\xc0\x0c" + number(15) + number(1) + QByteArray(4, 0)
        + number(static_cast<quint16>(2 + host.size())) + number(static_cast<quint16>(preference)) + host;
}

QByteArray manyRecords()
{
    QByteArray records;
    for (int i = 1500; i > 0; --i)
        records += mxRecord(i, "mx" + QByteArray::number(i));
    return records;
}

} // namespace

HostileNameserver::HostileNameserver(const QHostAddress &address, QObject *parent)
    : QObject(parent)
{
    connect(&m_udp, &QUdpSocket::readyRead, this, &HostileNameserver::onDatagram);
    connect(&m_tcp, &QTcpServer::newConnection, this, &HostileNameserver::onConnection);
    if (!m_udp.bind(address, 53) || !m_tcp.listen(address, 53))
        qFatal("no name server: %s", qPrintable(m_udp.errorString() + m_tcp.errorString()));
}

void HostileNameserver::onDatagram()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram question = m_udp.receiveDatagram();
        m_names.append(nameIn(question.data()));
        if (m_holdsBack)
            m_held.append(question);
        else
            answer(question);
        Q_EMIT asked();
    }
}

void HostileNameserver::answer(const QNetworkDatagram &question)
{
    const QByteArray answer = answerTo(question.data(), false);
    if (!answer.isEmpty())
        m_udp.writeDatagram(answer, question.senderAddress(), static_cast<quint16>(question.senderPort()));
}

void HostileNameserver::release()
{
    m_holdsBack = false;
    for (const QNetworkDatagram &question : std::exchange(m_held, {}))
        answer(question);
}

void HostileNameserver::onConnection()
{
    QTcpSocket *socket = m_tcp.nextPendingConnection();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray question = socket->readAll().mid(2); // behind its length (RFC 1035, section 4.2.2)
        if (question.size() <= headerSize)
            return;
        const QByteArray answer = answerTo(question, true);
        socket->write(number(static_cast<quint16>(answer.size())) + answer);
        socket->disconnectFromHost();
    });
}

QByteArray HostileNameserver::answerTo(const QByteArray &question, bool byTcp) const
{
    const QByteArray what = m_always.isEmpty() ? nameIn(question).split('.').first() : m_always;
    if (what == "silent" || (what == "closed" && byTcp))
        return {};
    if (what == "servfail")
        return message(question, 2);
    if (what == "notimp")
        return message(question, 4);
    if (what == "refused")
        return message(question, 5);
    if (what == "stranger")
        return message(number(~qFromBigEndian<quint16>(question.data())) + question.mid(2), 3);
    if (what == "garbage")
        return message(question, 0, 3, "\xff\xff\xff");
    if (what == "half")
        return message(question, 0, 1, mxRecord(10, "mx").chopped(4));
    if (what == "closed" || (what == "many" && !byTcp))
        return message(question, 0, 0, {}, true);
    if (what == "many")
        return message(question, 0, 1500, manyRecords());
    return message(question, 3);
}

} // namespace Facteur
