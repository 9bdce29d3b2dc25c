// SPDX-License-Identifier: MIT
#include "TlsWatch.h"

#include "TlsVersionProbe.h"

namespace Facteur {

TlsWatch::TlsWatch() = default;

TlsWatch::~TlsWatch() = default;

void TlsWatch::look(const CheckReport &report, TlsVersion newest, const TlsFindings &findings)
{
    m_probes.clear();
    if (newest > TlsVersion::Tls12)
        return;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (TlsFindings::concerns(*side) && findings.answer(side->endpoint, newest) == TlsAnswer::Unknown)
            ask(side->endpoint, newest);
    }
}

void TlsWatch::ask(const Endpoint &endpoint, TlsVersion newest)
{
    m_probes.push_back(std::make_unique<TlsVersionProbe>(endpoint, newest));
    TlsVersionProbe *probe = m_probes.back().get();
    connect(probe, &TlsVersionProbe::finished, this,
        [this, probe](TlsAnswer answer) { Q_EMIT answered(probe->endpoint(), probe->newest(), answer); });
    probe->start();
}

} // namespace Facteur
