// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Facteur {

/// The words for steps and verdicts, in the language of the installed translator.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::CheckWords)
public:
    /// Both sides in one sentence, as a heading.
    [[nodiscard]] static QString verdict(const CheckReport &report);
    /// A step as what is being done: "Find the server".
    [[nodiscard]] static QString step(Step step);
    /// What became of a step that was.
    [[nodiscard]] static QString state(StepState state);
    /// What is worth a sentence about a side, besides whether it works.
    [[nodiscard]] static QStringList remarks(const SideReport &report);
};

} // namespace Facteur
