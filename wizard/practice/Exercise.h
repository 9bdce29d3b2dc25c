// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "MailSettings.h"
#include "Provider.h"
#include "Scenario.h"

#include <QMap>

#include <optional>

namespace Facteur {

/// What the practice server plays, as it looks to a person who has an account there.
struct Exercise
{
    Scenario scenario = Scenario::AllWorks;
    Provider provider; ///< of the ready mailbox, id "practice"
    /// The ready mailbox in a mail program's dialog, as the person has filled it in so far; without a mail
    /// program, and without the servers where these are as the provider recommends.
    Account account;
    std::optional<ServerAnswer> otherIncoming = {}; ///< with POP3, where the account has servers
    QMap<quint16, quint16> ports = {}; ///< as the provider publishes them, and where that is on loopback

    [[nodiscard]] static Exercise of(Scenario scenario, const QMap<quint16, quint16> &ports);
    /// The same for a test without a mail program; \a protocol: IMAP or POP3.
    [[nodiscard]] static MailSettings settings(Scenario scenario, Protocol protocol);
};

} // namespace Facteur
