// SPDX-License-Identifier: MIT
#include "TlsWatch.h"

#include "TlsVersionProbe.h"

namespace Facteur {

TlsWatch::TlsWatch() = default;

TlsWatch::~TlsWatch() = default;

void TlsWatch::stop()
{
    m_probes.clear();
}

void TlsWatch::look(
    const CheckReport &report, TlsVersion newest, const TlsFindings &findings, const CheckOptions &options)
{
    stop();
    if (newest > TlsVersion::Tls12)
        return;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (TlsFindings::concerns(*side) && findings.answer(side->endpoint, newest) == TlsAnswer::Unknown)
            ask(side->endpoint, newest, options);
    }
}

void TlsWatch::ask(const Endpoint &endpoint, TlsVersion newest, const CheckOptions &options)
{
    m_probes.push_back(std::make_unique<TlsVersionProbe>(endpoint, newest, options));
    TlsVersionProbe *probe = m_probes.back().get();
    connect(probe, &TlsVersionProbe::finished, this,
        [this, probe](TlsAnswer answer) { Q_EMIT answered(probe->endpoint(), probe->newest(), answer); });
    probe->start();
}

} // namespace Facteur
