// SPDX-License-Identifier: MIT
#pragma once

#include "Outcome.h"

#include <QCoreApplication>

namespace Facteur {

/// What is said of an exercise, beside what would be said of the real thing.
class ExerciseText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ExerciseText)
public:
    /// After a test that failed, with \a outcome: that it is one, and how it is brought to a good end, or
    /// that nobody can do so from here. With \a facts.exercise.
    [[nodiscard]] static QString afterFailure(const OutcomeFacts &facts, const Outcome &outcome);

    /// Nothing that can be done from here brings it to a good end. With \a facts.exercise.
    [[nodiscard]] static bool isHopeless(const OutcomeFacts &facts, const Outcome &outcome);

private:
    [[nodiscard]] static QString ending(const OutcomeFacts &facts, const Outcome &outcome);
    [[nodiscard]] static QString ofSetting(const OutcomeFacts &facts, const Outcome &outcome);
};

} // namespace Facteur
