// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "MailSettings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// Which sign-ins were tried since the program was started, and which of them were refused: so that nobody is
/// locked out (spec §3). Remembered are the side, the server and the name, and the number of the edit that
/// the password came from: never a password.
class SignInLog
{
public:
    /// \a access: what \a report is a report of; \a edit: of its password. A success forgets what that server
    /// refused before.
    void note(const SideReport &report, const ServerAccess &access, int edit);

    /// How often a password was sent for one of \a userNames. Incoming and outgoing count one each, as both
    /// may be one server.
    [[nodiscard]] int attempts(const QStringList &userNames) const;
    /// True where this server, asked for the same thing, has refused this name with the password of \a edit.
    [[nodiscard]] bool wasRejected(const ServerAccess &access, int edit) const;

private:
    struct Refusal
    {
        Protocol protocol = Protocol::Imap; ///< one host may serve both sides
        QString host;
        quint16 port = 0;
        QString userName;
        int edit = 0;

        bool operator==(const Refusal &) const = default;
    };
    [[nodiscard]] static Refusal refusalOf(const ServerAccess &access, int edit);

    QStringList m_sent; ///< the names, once for each password
    QList<Refusal> m_refusals;
};

} // namespace Facteur
