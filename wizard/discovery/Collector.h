// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"
#include "SrvRecords.h"

#include <QList>
#include <QMap>

namespace Facteur {

/// Gathers what the mechanisms find, and ranks it (spec §5): what a higher one says wins, even if it says it
/// later. A value: it is told what happened, and asks nobody.
///
/// The order of a side: what is protected; the mechanism; IMAP before POP3, where the mechanism did not say
/// otherwise (SRV has priorities, the catalogue its own order); what was named first. The same server twice
/// counts where it ranks higher. The MX's mechanisms count only where PACC, autoconfig and the ISPDB have
/// named no server, and a guess only once it lives, and where the domain does not say that it offers no such
/// service.
class Collector
{
public:
    static constexpr qsizetype maximumProbes = 8; ///< of a side, at any time

    /// \a mechanism was asked: what it says is waited for. Nothing, where it has answered before.
    void ask(Mechanism mechanism);
    /// It has answered, with \a candidates, of which the first 8 of a side count. Once: what it says later is
    /// not heard.
    void take(Mechanism mechanism, const QList<Candidate> &candidates);
    /// It has failed, or is not waited for any more.
    void fail(Mechanism mechanism) { take(mechanism, {}); }
    /// What became of a server.
    void tell(const Endpoint &endpoint, Liveness liveness);
    /// The bounds are reached: nothing is waited for any more.
    /// Who has not answered by now does not.
    void giveUp();

    /// The domain offers no such service: no guess is to be one.
    void refuse(const RefusedService &service) { m_refused.append(service); }

    /// With what is known of each by now. The best first: the living, then those nobody knows about yet, the
    /// dead last.
    [[nodiscard]] QList<Candidate> candidates(Side side) const;
    /// Those that are to be probed now: of the best 8 that may still live, those that nobody has asked.
    [[nodiscard]] QList<Endpoint> toProbe() const;
    /// The best of both sides live, and whatever is still outstanding would not come before them; or nothing
    /// is outstanding at all, no probe either; or the bounds are reached.
    [[nodiscard]] bool isDecided() const;

private:
    struct Told
    {
        Endpoint endpoint;
        Liveness liveness = Liveness::Unknown;
    };

    [[nodiscard]] Liveness livenessOf(const Candidate &candidate) const;
    [[nodiscard]] bool counts(Mechanism mechanism) const;
    [[nodiscard]] bool isRefused(const Candidate &candidate) const;
    [[nodiscard]] QList<Candidate> ranked(Side side) const;
    [[nodiscard]] bool isDecided(Side side) const;
    [[nodiscard]] bool isAnythingOutstanding() const;

    QMap<Mechanism, QList<Candidate>> m_answers;
    QList<Mechanism> m_outstanding;
    QList<RefusedService> m_refused;
    QList<Told> m_told;
    bool m_givenUp = false;
};

} // namespace Facteur
