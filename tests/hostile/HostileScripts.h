// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QByteArray>

#include <array>

namespace Facteur {

/// The beginnings of scripts of a HostileServer, in the words of one protocol: how far a well-behaved server
/// would go before it turns hostile. Each ends in a line end.
struct HostileScripts
{
    Protocol protocol = Protocol::Imap;
    QByteArray greeting; ///< says hello, and nothing about its abilities
    QByteArray asked; ///< greets, and was asked for its abilities
    QByteArray startTls; ///< offers STARTTLS, and was asked for it
    QByteArray goAhead; ///< the answer to that
    QByteArray signIn; ///< begins TLS, offers PLAIN, and got the password
    QByteArray refusal; ///< of the sign-in, up to the words for people, without a line end
    QByteArray acceptance; ///< of the sign-in
    QByteArray inside; ///< what is asked behind it, and the answer that all is well
};

/// For IMAP, POP3 and SMTP.
[[nodiscard]] const std::array<HostileScripts, 3> &hostileScripts();

} // namespace Facteur
