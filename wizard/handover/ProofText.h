// SPDX-License-Identifier: MIT
#pragma once

#include "Outcome.h"

#include <QCoreApplication>

namespace Facteur {

/// How far the settings are proven, in words.
class ProofText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ProofText)
public:
    /// Of a test that passed; \a proof is neither NotTested nor Failed. \a guide may be nullptr: no mail
    /// program is chosen.
    [[nodiscard]] static OutcomeMessage afterTest(Proof proof, const Guide *guide, bool isPractice);
    /// Above the settings. \a report: the last test of just these, if there is one.
    [[nodiscard]] static OutcomeMessage aboveSettings(
        Proof proof, const Guide &guide, const std::optional<CheckReport> &report);
    /// The same in an exercise.
    [[nodiscard]] static OutcomeMessage inPractice(Proof proof, const std::optional<CheckReport> &report);
    /// What stands above the settings where they are copied: when they were tested, and what it came to, with
    /// the codes. Plain text, one line or several.
    [[nodiscard]] static QString forCopying(
        Proof proof, const Guide &guide, const std::optional<CheckReport> &report, bool isPractice);

private:
    [[nodiscard]] static QString ofTest(Proof proof, const Guide &guide, const CheckReport &report);
    [[nodiscard]] static OutcomeMessage ofBrowser(const QString &title);
    [[nodiscard]] static OutcomeMessage ofState(
        Proof proof, const Guide &guide, const std::optional<CheckReport> &report);
    [[nodiscard]] static QString boxUnknown(const Guide *guide);
};

} // namespace Facteur
