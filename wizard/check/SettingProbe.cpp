// SPDX-License-Identifier: MIT
#include "SettingProbe.h"

#include "Dialogue.h"
#include "Line.h"

namespace Facteur {

namespace {

ServerAccess withoutCredentials(ServerAccess access)
{
    access.userName.clear();
    access.password.clear();
    return access;
}

} // namespace

SettingProbe::SettingProbe(
    const ServerAccess &access, const QString &domain, const CheckOptions &options, QObject *parent)
    : QObject(parent)
    , m_endpoint(access.endpoint)
    , m_dialogue(Dialogue::create(withoutCredentials(access), domain, Dialogue::Purpose::Probe))
    , m_line(new Line(options.trust, this))
{
    m_line->setNetwork(options.names, options.ports);
    connect(m_line, &Line::connected, this, &SettingProbe::onConnected);
    connect(m_line, &Line::encrypted, this, [this] {
        react(m_dialogueStarted ? m_dialogue->tlsEstablished() : m_dialogue->start());
        m_dialogueStarted = true;
    });
    connect(m_line, &Line::lineReceived, this,
        [this](const QByteArray &line, LineEnd end) { react(m_dialogue->receive(line, end)); });
    connect(m_line, &Line::closed, this, [this] { conclude(false); });
    connect(m_line, &Line::failed, this, [this] { conclude(false); });
}

SettingProbe::~SettingProbe() = default;

void SettingProbe::start()
{
    m_line->open(m_endpoint.host, m_endpoint.port);
}

void SettingProbe::onConnected()
{
    if (m_endpoint.security == Security::Tls) {
        m_line->startTls();
        return;
    }
    m_dialogueStarted = true;
    react(m_dialogue->start());
}

void SettingProbe::react(const Reaction &reaction)
{
    for (const Sending &sending : reaction.send)
        m_line->send(sending.bytes);
    switch (reaction.next) {
    case Next::Wait:
        return;
    case Next::StartTls:
        m_line->startTls();
        return;
    case Next::Done:
    case Next::Fail:
        m_line->finish();
        conclude(reaction.next == Next::Done);
        return;
    }
}

void SettingProbe::conclude(bool works)
{
    if (!std::exchange(m_concluded, true))
        Q_EMIT finished(works);
}

} // namespace Facteur
