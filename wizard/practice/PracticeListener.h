// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeLimits.h"
#include "Terms.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace Facteur {

class PracticeSession;

/// One port of the practice server: gives each client a session of its own, and turns away those beyond the
/// limit.
class PracticeListener final : public QTcpServer
{
    Q_OBJECT
public:
    using SessionFactory = std::function<std::unique_ptr<PracticeSession>()>;

    /// \a security: Tls, or StartTls for a port that begins in plain text.
    PracticeListener(Protocol protocol, Security security, const QSslConfiguration &tls,
        SessionFactory createSession, PracticeLimits limits = {}, QObject *parent = nullptr);

    [[nodiscard]] Protocol protocol() const { return m_protocol; }
    [[nodiscard]] Security security() const { return m_security; }

protected:
    void incomingConnection(qintptr socketDescriptor) override;

private:
    Protocol m_protocol;
    Security m_security;
    QSslConfiguration m_tls;
    SessionFactory m_createSession;
    PracticeLimits m_limits;
};

} // namespace Facteur
