// SPDX-License-Identifier: MIT
#include "TlsFindings.h"

namespace Facteur {

void TlsFindings::note(const Endpoint &endpoint, TlsVersion newest, TlsAnswer answer)
{
    m_findings.removeIf([&](const Finding &old) { return old.endpoint == endpoint && old.newest == newest; });
    m_findings.prepend({endpoint, newest, answer});
}

TlsAnswer TlsFindings::answer(const Endpoint &endpoint, TlsVersion newest) const
{
    for (const Finding &finding : m_findings) {
        if (finding.endpoint == endpoint && finding.newest == newest)
            return finding.answer;
    }
    return TlsAnswer::Unknown;
}

TlsAnswer TlsFindings::answer(const CheckReport &report, TlsVersion newest) const
{
    if (newest > TlsVersion::Tls12)
        return TlsAnswer::Speaks;
    TlsAnswer worst = TlsAnswer::Speaks;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (!concerns(*side))
            continue;
        const TlsAnswer said = answer(side->endpoint, newest);
        if (said == TlsAnswer::TooOld)
            return said;
        if (said == TlsAnswer::Unknown && newest < TlsVersion::Tls12) // the test itself used a newer one
            worst = said;
    }
    return worst;
}

} // namespace Facteur
