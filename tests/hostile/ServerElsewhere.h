// SPDX-License-Identifier: MIT
#pragma once

#include "HostileServer.h"

#include <QThread>

#include <memory>

namespace Facteur {

/// A HostileServer in a thread of its own: what it does itself is not to be measured.
class ServerElsewhere
{
public:
    ServerElsewhere(const QByteArray &script, const QString &certificate)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        call([&] { m_server = std::make_unique<HostileServer>(script, certificate); });
    }
    ~ServerElsewhere()
    {
        call([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerElsewhere)

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

private:
    template <typename Function>
    void call(Function function)
    {
        QMetaObject::invokeMethod(&m_context, function, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<HostileServer> m_server;
};

} // namespace Facteur
