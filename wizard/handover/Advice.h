// SPDX-License-Identifier: MIT
#pragma once

#include "Act.h"
#include "CheckReport.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Facteur {

/// What is so already on one side, so that no advice names it (spec §3).
struct Situation
{
    bool isProvidersOwn = false; ///< server and port are as the provider gives them
    bool canRecommend = false; ///< the provider is known, and something is not as it recommends
    bool isNamelessNetwork = false; ///< of the provider's own servers, the network knows neither
    bool isOtherReached = false; ///< the other side's server was: this computer is connected
    bool refusedBefore = false; ///< the server has refused a sign-in before this test

    bool operator==(const Situation &) const = default;
};

/// What to do about a failure, in words and in buttons that do what the words say: the best first. Never what
/// was tried in vain already, nor what is so already.
struct Advice
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::Advice)
public:
    QString words;
    QList<Act> acts;

    /// For a side that failed. \a report must have a cause.
    [[nodiscard]] static Advice of(const SideReport &report, const Situation &situation);
    /// For a side that works, but unprotected.
    [[nodiscard]] static Advice toProtect(const SideReport &report, const Situation &situation);

private:
    /// \a own: where the settings are the provider's; \a typed: where they were typed by hand.
    [[nodiscard]] static Advice onSettings(
        const Situation &situation, const QString &own, const QString &typed);
    /// Where an unknown authority signed.
    [[nodiscard]] static Advice onStranger(const SideReport &report, const Situation &situation);
    /// Where SSL would help, as long as it was not tried.
    [[nodiscard]] static Advice onSsl(const SideReport &report, const Situation &situation);
};

} // namespace Facteur
