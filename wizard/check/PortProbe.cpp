// SPDX-License-Identifier: MIT
#include "PortProbe.h"

#include "ClientHello.h"
#include "Service.h"

namespace Facteur {

namespace {

constexpr int longestAnswer = 3'000; ///< milliseconds, after the listening

} // namespace

PortProbe::PortProbe(Kind kind, const CheckOptions &options, int listening, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_line(options.trust)
{
    m_line.setNetwork(options.names, options.ports);
    m_patience.setSingleShot(true);
    m_patience.setInterval(listening);
    connect(&m_patience, &QTimer::timeout, this, &PortProbe::sayHello);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(listening + longestAnswer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { conclude({}); });
    connect(&m_line, &Line::connected, this, &PortProbe::onConnected);
    // A verb that every mail server merely does not know: some take GET for an attack.
    connect(&m_line, &Line::encrypted, this, [this] { m_line.send("HEAD / HTTP/1.0\r\n\r\n"); });
    connect(&m_line, &Line::bytesReceived, this, &PortProbe::onBytes);
    connect(&m_line, &Line::lineReceived, this, [this](const QByteArray &line) { conclude({false, line}); });
    connect(&m_line, &Line::closed, this, [this](const QByteArray &rest) { conclude({false, rest}); });
    connect(&m_line, &Line::failed, this, [this] { conclude({}); });
}

void PortProbe::start(const QString &host, quint16 port)
{
    m_host = host;
    m_deadline.start();
    m_line.open(host, port);
}

void PortProbe::onConnected()
{
    switch (m_kind) {
    case Kind::Listen:
        m_patience.start();
        return;
    case Kind::SpeakTls:
        sayHello();
        return;
    case Kind::SpeakHttp:
        m_line.startTls();
        return;
    }
    Q_UNREACHABLE();
}

void PortProbe::sayHello()
{
    // Two empty lines after it: to TLS they are less than the head of a record, but a web server that reads
    // lines answers to them.
    m_line.send(clientHello(m_host) + "\r\n\r\n");
}

void PortProbe::onBytes(const QByteArray &bytes)
{
    if (m_patience.isActive()) { // it speaks by itself: what it says comes soon
        m_patience.stop();
        m_deadline.start(longestAnswer);
    }
    if (m_kind != Kind::SpeakHttp && isTlsRecord(bytes))
        conclude({true, {}});
}

void PortProbe::conclude(const Finding &finding)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_deadline.stop();
    m_patience.stop();
    m_line.abort();
    Q_EMIT finished(finding);
}

} // namespace Facteur
