// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeLimits.h"
#include "PracticeSession.h"
#include "Terms.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace Facteur {

/// The line between one client and its session: owns the socket, cuts what arrives into lines, raises TLS,
/// and keeps the limits. Bytes that arrive between STARTTLS and the handshake end the connection (RFC 3207
/// section 6, CVE-2011-0411).
class PracticeConnection final : public QObject
{
    Q_OBJECT
public:
    PracticeConnection(std::unique_ptr<PracticeSession> session, const QSslConfiguration &tls,
        const PracticeLimits &limits, QObject *parent = nullptr);
    ~PracticeConnection() override;

    /// Takes over an accepted connection; with Security::Tls it begins with the handshake.
    void open(qintptr socketDescriptor, Security security);

Q_SIGNALS:
    void finished(); ///< once; the connection is closed

private:
    void readLines();
    void perform(const PracticeReply &reply);
    void startTls();
    void finishHandshake();
    void giveUpWaiting();

    std::unique_ptr<PracticeSession> m_session;
    PracticeLimits m_limits;
    QSslSocket m_socket;
    QTimer m_idle;
    bool m_beginsWithTls = false;
    bool m_handshaking = false;
    bool m_closing = false; ///< the last words are on their way
};

} // namespace Facteur
