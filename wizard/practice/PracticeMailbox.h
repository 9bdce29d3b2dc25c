// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// The one mailbox of the practice server: an invented person in a reserved domain (RFC 2606), with a
/// password that nobody mistypes.
struct PracticeMailbox
{
    /// What such a provider would make for a mail program.
    static constexpr const char *appPassword = "cassis-prune-kiwi";

    QString displayName = QStringLiteral("Marie Tremblay");
    QString emailAddress = QStringLiteral("marie@jardin.example");
    QString password = QStringLiteral("framboise-47");

    /// Whether \a userName (upper or lower case, as mail servers do) may sign in with \a givenPassword.
    [[nodiscard]] bool accepts(const QString &userName, const QString &givenPassword) const
    {
        return givenPassword == password && userName.compare(emailAddress, Qt::CaseInsensitive) == 0;
    }

    bool operator==(const PracticeMailbox &) const = default;
};

} // namespace Facteur
