// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "CheckReport.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// What a support agent needs of a test, as plain text to read or to paste: codes, steps, what was said,
/// certificates. Holds the user names and the servers; never a password.
class SupportReport
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::SupportReport)
public:
    [[nodiscard]] static QString toPlainText(
        const CheckReport &report, const Account &account, const QString &mailProgram);

private:
    [[nodiscard]] static QStringList side(const SideReport &report, const QString &userName);
    [[nodiscard]] static QStringList certificate(const CertificateFacts &facts);
};

} // namespace Facteur
