// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Act.h"
#include "MailSettings.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// What can be done by a click, as its button says it.
class ActWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ActWords)
public:
    [[nodiscard]] static QString of(Act act);
    /// "Use port 587": \a remedy in place of \a now, in the mail program's dialog.
    [[nodiscard]] static QString ofRemedy(const ServerAnswer &remedy, const ServerAnswer &now);
    /// The same without a mail program.
    [[nodiscard]] static QString ofRemedy(const Endpoint &remedy);
};

} // namespace Facteur
