// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "MailSettings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Facteur {

/// Which sign-ins were tried since the program was started, and what the servers said: so that nobody is
/// locked out (spec §3). Remembered are the protocol, the server and the name, and the number of the edit
/// that the password came from: never a password.
class SignInLog
{
public:
    /// A password has left for \a userName, whatever becomes of it. Incoming and outgoing count one each, as
    /// both may be one server.
    void passwordLeft(const QString &userName) { m_sent.append(userName); }
    /// How often one has left for one of \a userNames.
    [[nodiscard]] int attempts(const QStringList &userNames) const;

    /// \a access: what \a report is a report of; \a edit: of its password. A success forgets what that server
    /// refused before.
    void note(const SideReport &report, const ServerAccess &access, int edit);
    /// True where this server, asked for the same thing, has refused this name with the password of \a edit.
    [[nodiscard]] bool wasRefused(const ServerAccess &access, int edit) const;
    /// True where it has taken it.
    [[nodiscard]] bool wasTaken(const ServerAccess &access, int edit) const;
    /// True where \a host has refused somebody, or asked to wait, for \a protocol (nothing: for any), and has
    /// let nobody in since.
    [[nodiscard]] bool hasRefused(const QString &host, std::optional<Protocol> protocol = {}) const;

private:
    struct SignIn
    {
        Protocol protocol = Protocol::Imap; ///< one host may serve both sides
        QString host;
        quint16 port = 0;
        QString userName;
        int edit = 0;

        bool operator==(const SignIn &) const = default;
    };
    [[nodiscard]] static SignIn signInOf(const ServerAccess &access, int edit);

    QStringList m_sent; ///< the names, once for each password
    QList<SignIn> m_refused;
    QList<SignIn> m_taken;
    QList<std::pair<QString, Protocol>> m_refusing; ///< hosts, whoever asked
};

} // namespace Facteur
