// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "CheckReport.h"
#include "Outcome.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// What a support agent needs of a test, as plain text to read or to paste: codes, steps, what was said,
/// certificates. Holds the user names and the servers; never a password.
class SupportReport
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::SupportReport)
public:
    /// \a outcome: what \a report comes to, in words.
    [[nodiscard]] static QString toPlainText(const CheckReport &report, const Outcome &outcome,
        const Account &account, const QString &mailProgram);

private:
    [[nodiscard]] static QStringList side(
        const SideReport &report, const Outcome &outcome, const QString &userName);
    [[nodiscard]] static QString step(const StepReport &step);
    [[nodiscard]] static QStringList certificate(const CertificateFacts &facts);
    [[nodiscard]] static QString security(Security security);
};

} // namespace Facteur
