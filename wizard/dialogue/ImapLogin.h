// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Facteur {

/// How the server takes literals (RFC 7888).
enum class ImapLiterals
{
    Synchronizing, ///< each waits for the server's "+"
    NonSynchronizingSmall, ///< LITERAL-: at once up to 4096 bytes
    NonSynchronizing, ///< LITERAL+: at once
};

/// The arguments of IMAP's LOGIN (RFC 3501, section 6.2.3), in the pieces in which they can be sent: the
/// first with the command, each further one after a "+" of the server. Each is a quoted string where that can
/// hold it (section 4.3), else a literal. The last piece ends the command; no piece has its final line end.
[[nodiscard]] QByteArrayList imapLoginPieces(
    const QByteArray &userName, const QByteArray &password, ImapLiterals literals);

} // namespace Facteur
