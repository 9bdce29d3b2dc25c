// SPDX-License-Identifier: MIT
#include "TlsVersionProbe.h"

#include "ClientHello.h"
#include "Dialogue.h"
#include "Line.h"

namespace Facteur {

namespace {

constexpr int longestHello = 10'000; ///< milliseconds
constexpr qsizetype enough = 1024; ///< bytes; what matters stands in the first twenty

// RFC 5246, sections 6.2.1, 7.2 and 7.4; RFC 8446, section 6.
constexpr quint8 alertRecord = 21;
constexpr quint8 handshakeRecord = 22;
constexpr quint8 warning = 1;
constexpr quint8 protocolVersion = 70;
constexpr quint8 serverHello = 2;
constexpr qsizetype recordHead = 5;
constexpr qsizetype handshakeHead = 4;

quint8 byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<quint8>(bytes.at(index));
}

/// 0x0301 for TLS 1.0, and so on (RFC 5246, appendix A.1).
int numberOf(TlsVersion version)
{
    return 0x0301 + static_cast<int>(version);
}

} // namespace

TlsVersionProbe::TlsVersionProbe(
    Endpoint endpoint, TlsVersion newest, const CheckOptions &options, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_newest(newest)
    , m_options(options)
    , m_asked(newest)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(longestHello);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(TlsAnswer::Unknown); });
}

TlsVersionProbe::~TlsVersionProbe() = default;

void TlsVersionProbe::start()
{
    m_deadline.start();
    connectAnew();
}

void TlsVersionProbe::connectAnew()
{
    ServerAccess nobody; // without a name and a password: the dialogue has none to send
    nobody.endpoint = m_endpoint;
    m_dialogue = Dialogue::create(nobody, {}, Dialogue::Purpose::Probe);
    m_helloSent = false;
    m_answer.clear();
    m_line = new Line(Trust(), this); // the certificate was looked at before
    m_line->setNetwork(m_options.names, m_options.ports);
    connect(m_line, &Line::connected, this, &TlsVersionProbe::onConnected);
    connect(m_line, &Line::bytesReceived, this, &TlsVersionProbe::onBytes);
    connect(m_line, &Line::lineReceived, this, &TlsVersionProbe::onLine);
    connect(m_line, &Line::closed, this, &TlsVersionProbe::onGone);
    connect(m_line, &Line::failed, this, &TlsVersionProbe::onGone);
    m_line->open(m_endpoint.host, m_endpoint.port);
}

void TlsVersionProbe::onConnected()
{
    if (m_endpoint.security == Security::Tls)
        sayHello();
    else
        react(m_dialogue->start());
}

void TlsVersionProbe::onLine(const QByteArray &line, LineEnd end)
{
    if (!m_helloSent) // else it is a part of a record that looks like one
        react(m_dialogue->receive(line, end));
}

void TlsVersionProbe::react(const Reaction &reaction)
{
    for (const Sending &sending : reaction.send)
        m_line->send(sending.bytes);
    switch (reaction.next) {
    case Next::Wait:
        return;
    case Next::StartTls:
        return sayHello();
    case Next::Done:
    case Next::Fail:
        return conclude(Finding::Unreadable);
    }
}

void TlsVersionProbe::sayHello()
{
    m_helloSent = true;
    m_line->send(clientHello(m_endpoint.host, m_asked));
}

void TlsVersionProbe::onBytes(const QByteArray &bytes)
{
    if (!m_helloSent)
        return;
    m_answer += bytes.left(enough - m_answer.size());
    if (const auto finding = readAnswer())
        conclude(*finding);
    else if (m_answer.size() >= enough)
        conclude(Finding::Unreadable);
}

void TlsVersionProbe::onGone()
{
    conclude(m_helloSent && m_answer.isEmpty() ? Finding::Refuses : Finding::Unreadable);
}

std::optional<TlsVersionProbe::Finding> TlsVersionProbe::readAnswer() const
{
    QByteArray rest = m_answer;
    while (rest.size() >= recordHead) {
        const qsizetype length = byteAt(rest, 3) << 8 | byteAt(rest, 4);
        const QByteArray content = rest.mid(recordHead, length);
        if (byteAt(rest, 1) != 3 || length < 2)
            return Finding::Unreadable;
        if (byteAt(rest, 0) == handshakeRecord) {
            if (content.size() < handshakeHead + 2)
                return std::nullopt;
            const int version = byteAt(content, handshakeHead) << 8 | byteAt(content, handshakeHead + 1);
            const bool agrees = byteAt(content, 0) == serverHello && version <= numberOf(m_asked);
            return agrees ? Finding::Agrees : Finding::Unreadable;
        }
        if (byteAt(rest, 0) != alertRecord)
            return Finding::Unreadable;
        if (content.size() < 2)
            return std::nullopt;
        if (byteAt(content, 0) != warning) // as that it does not know the name (RFC 6066, section 3)
            return byteAt(content, 1) == protocolVersion ? Finding::RefusesVersion : Finding::Refuses;
        rest.remove(0, recordHead + length);
    }
    return std::nullopt;
}

void TlsVersionProbe::conclude(Finding finding)
{
    m_line->disconnect(this);
    m_line->abort();
    m_line->deleteLater();
    const bool compared = m_asked != m_newest;
    if (compared) // what the program would say was turned down: for its version, where 1.2 is not
        return end(finding == Finding::Agrees ? TlsAnswer::TooOld : TlsAnswer::Unknown);
    switch (finding) {
    case Finding::Agrees:
        return end(TlsAnswer::Speaks);
    case Finding::RefusesVersion:
        return end(TlsAnswer::TooOld);
    case Finding::Unreadable:
        return end(TlsAnswer::Unknown);
    case Finding::Refuses:
        if (m_newest == TlsVersion::Tls12)
            return end(TlsAnswer::Unknown);
        m_asked = TlsVersion::Tls12;
        return connectAnew();
    }
}

void TlsVersionProbe::end(TlsAnswer answer)
{
    if (std::exchange(m_concluded, true))
        return;
    m_deadline.stop();
    m_line->disconnect(this);
    m_line->abort();
    Q_EMIT finished(answer);
}

} // namespace Facteur
