// SPDX-License-Identifier: MIT
#pragma once

#include "CauseText.h"

namespace Facteur {

/// A server that has refused a sign-in and then lets nobody in any more: most likely it bars this network for
/// a while. Whoever is told to wait must hear of the other devices, which make it longer.
class ShutOut
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ShutOut)
public:
    /// Nothing came of the connection, as with a server that bars us: refused, dropped, or closed at once.
    [[nodiscard]] static bool fits(const SideReport &report);
    [[nodiscard]] static bool isLikely(const SideReport &report, const Situation &situation);

    [[nodiscard]] static CauseText text(const SideReport &report);
    [[nodiscard]] static Advice advice();
    /// As CheckWords::verdict(), which says of a network that the password has nothing to do with it.
    /// \a refusedBefore: the sides whose server has refused a sign-in before.
    [[nodiscard]] static QString verdict(const CheckReport &report, const QList<Side> &refusedBefore);
};

} // namespace Facteur
