// SPDX-License-Identifier: MIT
#include "SecondOpinion.h"

#include <utility>

namespace Facteur {

SecondOpinion::SecondOpinion(const Endpoint &endpoint, const CheckOptions &options, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_options(options)
    , m_whole(options.timeout)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_options.patience.silence);
    connect(&m_silence, &QTimer::timeout, this, &SecondOpinion::onSilent);
    m_politeness.setSingleShot(true);
    connect(&m_politeness, &QTimer::timeout, this, [this] { ask(m_kind); });
}

void SecondOpinion::watch(PortProbe::Kind kind)
{
    dismiss();
    m_kind = kind;
    m_silence.start();
}

void SecondOpinion::onSilent()
{
    Q_EMIT doubted();
    if (isPolite(m_kind))
        ask(m_kind);
    else
        m_politeness.start(m_options.patience.untilSpeaking(m_whole.remainingTime()));
}

bool SecondOpinion::isPolite(PortProbe::Kind kind) const
{
    switch (kind) {
    case PortProbe::Kind::Listen:
        return true;
    case PortProbe::Kind::SpeakTls:
        return Patience::mayHearTls(m_endpoint);
    case PortProbe::Kind::SpeakHttp: // behind TLS, an SMTP server may pause as well
        return m_endpoint.protocol != Protocol::Smtp;
    }
    Q_UNREACHABLE();
}

void SecondOpinion::ask(PortProbe::Kind kind)
{
    dismiss();
    const bool waits = kind == PortProbe::Kind::Listen && !Patience::mayHearTls(m_endpoint);
    const int listening = waits ? m_options.patience.silence
            + m_options.patience.untilSpeaking(m_whole.remainingTime() - m_options.patience.silence)
                                : m_options.patience.listening;
    m_probe = new PortProbe(kind, m_options, listening, this);
    connect(m_probe, &PortProbe::finished, this, &SecondOpinion::onFinished);
    Q_EMIT doubted();
    m_probe->start(m_endpoint.host, m_endpoint.port);
}

void SecondOpinion::dismiss()
{
    m_silence.stop();
    m_politeness.stop();
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
