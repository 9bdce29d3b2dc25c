// SPDX-License-Identifier: MIT
#pragma once

#include "CauseText.h"

#include <QCoreApplication>

namespace Facteur {

/// What is said where not the account is to blame, nor a name, but that this computer seems not to be
/// connected to the Internet.
class NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::NetworkText)
public:
    /// Whether all that is known of \a report is that the network is to blame.
    [[nodiscard]] static bool fits(const SideReport &report, const Situation &situation);
    [[nodiscard]] static CauseText text(const SideReport &report, const Situation &situation);
    [[nodiscard]] static Advice advice(const SideReport &report, const Situation &situation);
    /// Where neither side got through, in one sentence; empty where the network is not to blame.
    [[nodiscard]] static QString verdict(const CheckReport &report);
};

} // namespace Facteur
