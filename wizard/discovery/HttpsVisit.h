// SPDX-License-Identifier: MIT
#pragma once

#include "HttpResponse.h"
#include "HttpsAccess.h"
#include "HttpsAnswer.h"
#include "HttpsTarget.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QPointer>

class QSslSocket;

namespace Facteur {

class AddressRace;
class Handshake;

/// One GET at one server: name look-up, a connection to those of its addresses that may be asked, TLS with
/// full verification, the answer. HTTP/1.1 on a connection of its own, without proxy, cookies, cache,
/// credentials or compression; nothing of it is kept. Knows no deadline and follows no redirect. A look-up
/// that is under way when it is destroyed goes on in its thread without any effect.
class HttpsVisit final : public QObject
{
    Q_OBJECT
public:
    /// \a mayStayInside: it may go to the network around this computer, because the person named that.
    HttpsVisit(HttpsAccess access, HttpsTarget target, bool mayStayInside, QObject *parent = nullptr);
    ~HttpsVisit() override;

    void start();
    /// No signal after that.
    void stop();

    [[nodiscard]] const HttpsTarget &target() const { return m_target; }
    /// After ended(): where the server sends us, as it says; empty: nowhere.
    [[nodiscard]] const QByteArray &location() const { return m_response.location(); }

Q_SIGNALS:
    /// Once, from start() on. A redirect is HttpsOutcome::NotFound with its status.
    void ended(const Facteur::HttpsAnswer &answer);

private:
    /// phase      | waits for                             | then
    /// -----------|---------------------------------------|---------------------
    /// Connecting | the addresses, one that answers       | Encrypting
    /// Encrypting | the end of the handshake              | Reading
    /// Reading    | the answer                            | Ended
    /// Ended      | nothing, and says nothing             |
    enum class Phase
    {
        Connecting,
        Encrypting,
        Reading,
        Ended
    };

    Q_SLOT void onLookedUp(const QHostInfo &info);
    void race(const QList<QHostAddress> &addresses, quint16 port);
    void onWon();
    void onEncrypted();
    void onReadyRead();
    void onError();
    void judge();
    void end(HttpsOutcome outcome, const QByteArray &body = {});

    HttpsAccess m_access;
    HttpsTarget m_target;
    bool m_mayStayInside;
    Phase m_phase = Phase::Connecting;
    int m_lookup = -1;
    QPointer<AddressRace> m_race;
    QPointer<QSslSocket> m_socket;
    Handshake *m_handshake = nullptr; ///< a child
    HttpResponse m_response;
};

} // namespace Facteur
