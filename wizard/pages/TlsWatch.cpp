// SPDX-License-Identifier: MIT
#include "TlsWatch.h"

namespace Facteur {

TlsWatch::TlsWatch(SetupModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

void TlsWatch::look(const CheckReport &report)
{
    m_probes.clear();
    const auto newest = m_model.guide().newestTls;
    // The practice server is not there to be connected to by a mail program.
    if (!newest || *newest > TlsVersion::Tls12 || m_model.isPractice())
        return;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (TlsFindings::concerns(*side)
            && m_model.tlsFindings().answer(side->endpoint, *newest) == TlsAnswer::Unknown)
            ask(side->endpoint, *newest);
    }
}

void TlsWatch::ask(const Endpoint &endpoint, TlsVersion newest)
{
    m_probes.push_back(std::make_unique<TlsVersionProbe>(endpoint, newest));
    TlsVersionProbe *probe = m_probes.back().get();
    connect(probe, &TlsVersionProbe::finished, this,
        [this, probe](TlsAnswer answer) { m_model.noteTls(probe->endpoint(), probe->newest(), answer); });
    probe->start();
}

} // namespace Facteur
