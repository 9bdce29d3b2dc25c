// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QByteArray>

namespace Facteur {

/// What a server's refusal of a sign-in means. \a answer is raw, an IMAP tag taken off; \a encrypted: the
/// line was. Response codes: IMAP RFC 5530, POP3 RFC 2449 and RFC 3206, SMTP RFC 4954 section 6 and RFC 5248.
/// Where a code is shared by several causes, the text decides.
[[nodiscard]] Cause imapSignInCause(const QByteArray &answer, bool encrypted);
[[nodiscard]] Cause pop3SignInCause(const QByteArray &answer, bool encrypted);
[[nodiscard]] Cause smtpSignInCause(const QByteArray &answer, bool encrypted);

/// What a refusal of MAIL FROM means, where nobody signed in.
[[nodiscard]] Cause smtpMailCause(const QByteArray &answer, bool encrypted);

/// Whether \a answer, raw, an IMAP tag taken off, refuses the command or its form and judges neither name nor
/// password: IMAP BAD, SMTP 500 to 504, a POP3 -ERR that says so; not where its words judge all the same.
[[nodiscard]] bool refusesCommand(Protocol protocol, const QByteArray &answer);

} // namespace Facteur
