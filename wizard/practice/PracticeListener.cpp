// SPDX-License-Identifier: MIT
#include "PracticeListener.h"

#include "PracticeConnection.h"
#include "PracticeSession.h"

#include <utility>

namespace Facteur {

PracticeListener::PracticeListener(Protocol protocol, Security security, const QSslConfiguration &tls,
    SessionFactory createSession, PracticeLimits limits, QObject *parent)
    : QTcpServer(parent)
    , m_protocol(protocol)
    , m_security(security)
    , m_tls(tls)
    , m_createSession(std::move(createSession))
    , m_limits(limits)
{
}

void PracticeListener::incomingConnection(qintptr socketDescriptor)
{
    if (findChildren<PracticeConnection *>(Qt::FindDirectChildrenOnly).size() >= m_limits.connections) {
        QTcpSocket refused;
        refused.setSocketDescriptor(socketDescriptor);
        refused.abort();
        return;
    }
    auto *connection = new PracticeConnection(m_createSession(), m_tls, m_limits, this);
    connect(connection, &PracticeConnection::finished, connection, &QObject::deleteLater);
    connection->open(socketDescriptor, m_security);
}

} // namespace Facteur
