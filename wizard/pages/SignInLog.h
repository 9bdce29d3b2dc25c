// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "MailSettings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// Which names and passwords were sent since the program was started, and which of them were refused: so that
/// nobody is locked out (spec §3). In memory only.
class SignInLog
{
public:
    /// \a access: what \a report is a report of.
    void note(const SideReport &report, const ServerAccess &access);

    /// How often a password was sent for one of \a userNames. Incoming and outgoing count one each, as both
    /// may be one server.
    [[nodiscard]] int attempts(const QStringList &userNames) const;
    /// True where the server has refused this very name and password.
    [[nodiscard]] bool wasRejected(const ServerAccess &access) const;

private:
    struct SignIn
    {
        QString host;
        QString userName;
        QString password;

        bool operator==(const SignIn &) const = default;
    };
    QList<SignIn> m_sent;
    QList<SignIn> m_rejected;
};

} // namespace Facteur
