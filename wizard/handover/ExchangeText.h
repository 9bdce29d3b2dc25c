// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "Provider.h"

#include <QCoreApplication>

namespace Facteur {

/// What to do with an Exchange mailbox in a mail program, in words.
class ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ExchangeText)
public:
    /// In \a guide's mail program (nullptr: any) with a mailbox of \a provider's (nullptr: nobody knows how
    /// one signs in there). \a mayGoOn: the wizard can go on with the provider's servers.
    [[nodiscard]] static QString whatToDo(
        const Guide *guide, const Provider *provider, bool mayGoOn, const QString &language);
    /// Whether a mail program without Exchange gets at \a provider's mailboxes all the same, with a password.
    [[nodiscard]] static bool hasOtherWay(const Provider *provider);

private:
    [[nodiscard]] static QString whereItCan(const Provider *provider, const QString &program);
};

} // namespace Facteur
