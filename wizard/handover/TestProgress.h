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
    /// For another setting that answers, where the one that is tested does not.
    enum class Search
    {
        No,
        Running,
        Found
    };
    /// For a screen reader, which hears them again whenever they change.
    [[nodiscard]] static QString words(const StepReport &incoming, const StepReport &outgoing);
    /// The same, \a seconds later.
    [[nodiscard]] static QString words(
        const StepReport &incoming, const StepReport &outgoing, int seconds, Search search);
    /// The longest that the second may say: nothing else needs more room.
    [[nodiscard]] static QStringList everything();

private:
    [[nodiscard]] static QString wordsOf(const StepReport &step);
};

} // namespace Facteur
