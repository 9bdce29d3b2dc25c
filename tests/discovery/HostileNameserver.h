// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QNetworkDatagram>
#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

namespace Facteur {

/// A DNS server on port 53 that does what the first label of the name says:
///
///     silent, servfail, refused, notimp    none, or that code alone
///     stranger     the answer of another question
///     garbage      a header that promises what does not follow
///     half         a record that ends in the middle
///     closed       only the beginning, the rest by TCP (TC), where it is cut off, too
///     many         only the beginning, and by TCP 1500 records of MX
///
/// Whatever else does not exist.
class HostileNameserver final : public QObject
{
    Q_OBJECT
public:
    explicit HostileNameserver(const QHostAddress &address, QObject *parent = nullptr);

    /// From now on it does \a what, whatever the name.
    void answerAlways(const QByteArray &what) { m_always = what; }
    /// From now on it keeps its answers by UDP to itself, until release().
    void holdBack() { m_holdsBack = true; }
    void release();
    [[nodiscard]] const QByteArrayList &names() const { return m_names; } ///< that were asked for, by UDP

Q_SIGNALS:
    void asked();

private:
    void onDatagram();
    void answer(const QNetworkDatagram &question);
    void onConnection();
    [[nodiscard]] QByteArray answerTo(const QByteArray &question, bool byTcp) const;

    QByteArray m_always;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QByteArrayList m_names;
    bool m_holdsBack = false;
    QList<QNetworkDatagram> m_held;
};

} // namespace Facteur
