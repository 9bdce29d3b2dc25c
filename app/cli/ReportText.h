// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "MailError.h"
#include "Outcome.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// Reports and causes as text for a terminal, for people.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ReportText)
public:
    /// \a inColour: with ANSI colours; they never say anything that the words do not.
    explicit ReportText(bool inColour);

    /// \a outcome: what \a report comes to.
    [[nodiscard]] QString report(const CheckReport &report, const Outcome &outcome) const;
    /// What \a cause means on \a side, for an agent on the telephone.
    [[nodiscard]] QString explanation(Side side, Cause cause) const;

    /// What \a error can stand for, which the mail program \a program shows.
    [[nodiscard]] QString explanation(const QString &program, const MailError &error) const;

    /// What words mean that servers of \a protocols say at \a step: \a cause.
    [[nodiscard]] QString explanation(const QList<Protocol> &protocols, Step step, Cause cause) const;

    /// Whether standard output is a terminal that shows colours, and nobody forbade them
    /// (https://no-color.org).
    [[nodiscard]] static bool wantsColour();

private:
    [[nodiscard]] QString coloured(const QString &text, Tone tone) const;
    [[nodiscard]] QString explanation(Protocol protocol, Cause cause) const;
    [[nodiscard]] QString message(const OutcomeMessage &message) const;
    [[nodiscard]] QString side(const SideReport &report, const Outcome &outcome) const;
    [[nodiscard]] QString step(const StepReport &report, qsizetype width) const;

    bool m_inColour;
};

} // namespace Facteur
