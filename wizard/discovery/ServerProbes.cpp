// SPDX-License-Identifier: MIT
#include "ServerProbes.h"

#include "AskedLog.h"
#include "HostNames.h"
#include "OutsideAddresses.h"
#include "SettingProbe.h"

#include <utility>

namespace Facteur {

ServerProbes::Probe::~Probe()
{
    if (lookup != -1)
        QHostInfo::abortHostLookup(lookup);
}

ServerProbes::ServerProbes(
    QString domain, CheckOptions options, std::chrono::milliseconds deadline, AskedLog &log)
    : m_domain(std::move(domain))
    , m_options(std::move(options))
    , m_deadline(deadline)
    , m_log(log)
{
}

ServerProbes::~ServerProbes() = default;

void ServerProbes::probe(const Endpoint &endpoint)
{
    m_log.addServer(idOf(endpoint.protocol), endpoint.host);
    m_probes.push_back(std::make_unique<Probe>());
    Probe &probe = *m_probes.back();
    probe.endpoint = endpoint;
    probe.deadline.setSingleShot(true);
    connect(&probe.deadline, &QTimer::timeout, this, [this, &probe] {
        end(probe, probe.setting && probe.setting->isTalking() ? Liveness::Living : Liveness::Dead);
    });
    probe.deadline.start(m_deadline);
    if (m_options.names.contains(endpoint.host) || isLocalName(endpoint.host))
        start(probe, m_options);
    else
        resolve(probe);
}

QList<Endpoint> ServerProbes::talking() const
{
    QList<Endpoint> endpoints;
    for (const auto &probe : m_probes) {
        if (probe->setting && probe->setting->isTalking())
            endpoints.append(probe->endpoint);
    }
    return endpoints;
}

void ServerProbes::resolve(Probe &probe)
{
    probe.lookup = QHostInfo::lookupHost(probe.endpoint.host, this, [this, &probe](const QHostInfo &info) {
        probe.lookup = -1;
        const QList<QHostAddress> outside = outsideAddresses(info.addresses());
        if (probe.ended)
            return;
        if (outside.isEmpty())
            return end(probe, Liveness::Dead);
        CheckOptions options = m_options;
        options.names.insert(probe.endpoint.host, outside);
        start(probe, options);
    });
}

void ServerProbes::start(Probe &probe, const CheckOptions &options)
{
    ServerAccess access;
    access.endpoint = probe.endpoint;
    access.signsInByBrowser = true; // whichever way: there is no password here
    probe.setting = std::make_unique<SettingProbe>(access, m_domain, options);
    connect(probe.setting.get(), &SettingProbe::finished, this,
        [this, &probe](bool works) { end(probe, works ? Liveness::Living : Liveness::Dead); });
    probe.setting->start();
}

void ServerProbes::end(Probe &probe, Liveness liveness)
{
    if (std::exchange(probe.ended, true))
        return;
    probe.deadline.stop();
    if (probe.setting) {
        probe.setting->disconnect(this);
        probe.setting.release()->deleteLater(); // it may be the one that calls
    }
    Q_EMIT told(probe.endpoint, liveness);
}

} // namespace Facteur
