// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Facteur {

/// How far a test that runs has come, in words: each side's last step that was begun.
class TestProgress
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::TestProgress)
public:
    /// What is worth a sentence beside it: one at a time.
    enum class Meanwhile
    {
        Nothing,
        Searching, ///< for another setting that answers, where the one that is tested does not
        Found,
        Slow, ///< a server does not greet so far: it may pause on purpose
        SlowButFound,
    };
    /// For a screen reader, which hears them again whenever they change: so the sentence is there only where
    /// it tells one to wait.
    [[nodiscard]] static QString words(
        const StepReport &incoming, const StepReport &outgoing, Meanwhile meanwhile = Meanwhile::Nothing);
    /// The same with the sentence, \a seconds later.
    [[nodiscard]] static QString words(
        const StepReport &incoming, const StepReport &outgoing, int seconds, Meanwhile meanwhile);
    /// The longest that the second may say: nothing else needs more room.
    [[nodiscard]] static QStringList everything();

private:
    [[nodiscard]] static QString wordsOf(const StepReport &step);
    [[nodiscard]] static QString wordsOf(Meanwhile meanwhile);
};

} // namespace Facteur
