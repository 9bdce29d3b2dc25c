// SPDX-License-Identifier: MIT
#pragma once

#include "Advice.h"
#include "CheckReport.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// What a failure is in words: for a layman, in this order.
struct CauseText
{
    QString title; ///< what happened, without a full stop
    QString meaning; ///< what that means, and what it does not
    QString whatToDo;

    bool operator==(const CauseText &) const = default;
};

/// The words for causes, in the language of the installed translator.
class CauseTexts
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::CauseTexts)
public:
    /// The text of a side that failed. \a report must have a cause.
    [[nodiscard]] static CauseText of(const SideReport &report, const Situation &situation = {});

private:
    [[nodiscard]] static CauseText ofCause(const SideReport &report);
    [[nodiscard]] static QString whoAnswers(const SideReport &report);
};

} // namespace Facteur
