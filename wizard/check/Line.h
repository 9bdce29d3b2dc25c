// SPDX-License-Identifier: MIT
#pragma once

#include "CertificateNames.h"
#include "Classifier.h"
#include "KnownNames.h"
#include "LineEnd.h"
#include "LineFramer.h"
#include "Trust.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>

class QDnsLookup;
class QSslSocket;

namespace Facteur {

class AddressRace;
class Handshake;

/// The connection to one server: name look-up, racing of the addresses, TLS with full verification, lines in
/// and out. Asynchronous on the caller's event loop; knows no deadline and no protocol. A name look-up that
/// is under way when the line is stopped goes on in its thread without any effect.
class Line final : public QObject
{
    Q_OBJECT
public:
    explicit Line(Trust trust, QObject *parent = nullptr);
    ~Line() override;

    /// For \a names, no name server is asked; with \a ports, nothing else is there.
    void setNetwork(const KnownNames &names, const std::optional<KnownPorts> &ports)
    {
        m_names = names;
        m_ports = ports;
    }
    /// Connects to \a host, a name or an IP address, which is also the name that the certificate must bear.
    /// Once.
    void open(const QString &host, quint16 port);
    /// TLS 1.2 or later, now. Bytes that are there already are Incident::BytesBeforeTls (CVE-2011-0411).
    void startTls();
    void send(const QByteArray &bytes);
    /// Closes in order, without waiting: what was sent still goes out, nothing comes in any more. No signal
    /// after that.
    void finish();
    /// Closes at once. No signal after that.
    void abort();

    /// What the server showed in the handshake, its own certificate first.
    [[nodiscard]] QList<QSslCertificate> certificates() const;
    /// How its certificate bears the name that was asked for, whatever else may be wrong with it.
    [[nodiscard]] CertifiedBy certifiedBy() const;
    /// The name is one of the Internet, and means this computer here (AddressFilter.h).
    [[nodiscard]] bool leadsHome() const { return m_leadsHome; }
    /// Nothing beyond this computer can be reached, as things are (OwnNetwork.h).
    [[nodiscard]] bool isOffline() const;
    /// An IPv6 address did not work, an IPv4 address did.
    [[nodiscard]] bool ipv6Failed() const { return m_ipv6Failed; }

Q_SIGNALS:
    void resolved();
    void connected();
    void encrypted();
    /// Whatever came, as it came, before it is cut into lines.
    void bytesReceived(const QByteArray &bytes);
    void lineReceived(const QByteArray &line, Facteur::LineEnd end);
    /// By the server, outside a handshake. \a rest: what came after the last line end.
    void closed(const QByteArray &rest);
    /// Anything else that ends the line; nothing comes after it.
    void failed(Facteur::Incident incident);

private:
    /// phase       | waits for                                           | then
    /// ------------|-----------------------------------------------------|---------------------------------
    /// Connecting  | open(), the addresses of the name, one that answers | Open; failed: Ended
    /// Open        | lines; startTls()                                   | Handshaking, Draining, Ended
    /// Handshaking | the end of the handshake; nothing is read           | Open; failed: Ended
    /// Draining    | nothing: closed by the server, what came is read    | closed: Ended
    /// Ended       | nothing, and says nothing                           |
    enum class Phase
    {
        Connecting,
        Open,
        Handshaking,
        Draining,
        Ended
    };

    Q_SLOT void onLookedUp(const QHostInfo &info);
    /// The system knows no such name: some say so, too, where there is nobody whom they could ask.
    void onNotFound();
    void race(const QList<QHostAddress> &addresses);
    /// What ends the way to \a addresses in a make-believe network; nothing: somebody answers there.
    [[nodiscard]] std::optional<Incident> makeBelieveEnd(const QList<QHostAddress> &addresses) const;
    void onWon();
    void onEncrypted();
    [[nodiscard]] bool isReading() const { return m_phase == Phase::Open || m_phase == Phase::Draining; }
    void onReadyRead();
    void onError();
    void deliverLines();
    void sayClosed();
    void end(Incident incident);

    Trust m_trust;
    KnownNames m_names;
    std::optional<KnownPorts> m_ports;
    QString m_host; ///< as ACE (RFC 5891), where it is a name
    quint16 m_port = 0;
    int m_lookup = -1;
    QDnsLookup *m_secondLookup = nullptr; ///< a child; where the first one may not have asked anybody
    QPointer<AddressRace> m_race;
    QPointer<QSslSocket> m_socket;
    LineFramer m_framer;
    Handshake *m_handshake = nullptr; ///< a child; from startTls() on
    bool m_leadsHome = false;
    bool m_ipv6Failed = false;
    QTimer m_more; ///< what has come is read piece by piece, the event loop's other work in between
    Phase m_phase = Phase::Connecting;
};

} // namespace Facteur
