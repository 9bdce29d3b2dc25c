// SPDX-License-Identifier: MIT
#pragma once

#include "Outcome.h"
#include "Setup.h"
#include "TestProgress.h"

#include <QCoreApplication>

namespace Facteur {

/// What there is to say about the answers of now: of their last test, or why none begins.
class SetupOutcome
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::SetupOutcome)
public:
    /// Of the last test, which there must be.
    [[nodiscard]] static Outcome ofTest(const Setup &setup);
    /// Why none begins; not for Gate::Open.
    [[nodiscard]] static Outcome ofGate(TestSession::Gate gate, const Setup &setup);
    /// Another setting that works, while the test still waits for the one that was asked for.
    [[nodiscard]] static std::optional<OutcomeAction> offer(const Setup &setup);
    /// What is worth a sentence while the test runs.
    [[nodiscard]] static TestProgress::Meanwhile meanwhile(const Setup &setup);
    /// What was found out about the address, where that explains why nothing works.
    [[nodiscard]] static std::optional<OutcomeMessage> ofAddress(const Setup &setup);

    /// What else is worth a sentence after the last test.
    [[nodiscard]] static QStringList remarks(const Setup &setup);

    /// Changes the answers as \a action says, where it does.
    static void apply(const OutcomeAction &action, Setup &setup);
    /// The page that \a act leads to, where it leads to one.
    [[nodiscard]] static std::optional<Page> pageOf(Act act);
};

} // namespace Facteur
