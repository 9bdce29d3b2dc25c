// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Facteur {

/// What the programs sign in with, the same for both of them.
struct Account
{
    QString userName;
    QString password;
    QString authorityFile; ///< PEM; empty: the system's store trusts it
    quint16 imapPort = 0; ///< of localhost, as the other; TLS from the first byte
    quint16 smtpPort = 0;
};

/// How long two sign-ins took, in milliseconds.
struct Times
{
    double program = 0; ///< from the start of the process to its end
    double inside = 0; ///< the longer of the two connections, by the program's own clock
};

/// Both sign-ins at the same time, by facteur-cli and by curl, in a process of their own. Nothing where one
/// of them fails; why is on standard error then. The password goes over standard input.
[[nodiscard]] std::optional<Times> signInWithFacteur(const Account &account);
[[nodiscard]] std::optional<Times> signInWithCurl(const Account &account);

} // namespace Facteur
