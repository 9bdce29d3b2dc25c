// SPDX-License-Identifier: MIT
#include "SecondOpinion.h"

#include <utility>

namespace Facteur {

namespace {

constexpr int suspiciousSilence = 2'000; ///< milliseconds

} // namespace

SecondOpinion::SecondOpinion(const Endpoint &endpoint, Trust trust, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_trust(std::move(trust))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(suspiciousSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] { ask(m_kind); });
}

void SecondOpinion::watch(PortProbe::Kind kind)
{
    dismiss();
    m_kind = kind;
    m_silence.start();
}

void SecondOpinion::ask(PortProbe::Kind kind)
{
    dismiss();
    m_probe = new PortProbe(kind, m_trust, this);
    connect(m_probe, &PortProbe::finished, this, &SecondOpinion::onFinished);
    Q_EMIT asked();
    m_probe->start(m_endpoint.host, m_endpoint.port);
}

void SecondOpinion::dismiss()
{
    m_silence.stop();
    if (PortProbe *const probe = std::exchange(m_probe, nullptr)) {
        probe->disconnect(this);
        probe->deleteLater();
    }
}

void SecondOpinion::onFinished(const PortProbe::Finding &finding)
{
    dismiss();
    Q_EMIT given(finding);
}

} // namespace Facteur
