// SPDX-License-Identifier: MIT
#pragma once

#include "Answer.h"
#include "Terms.h"

#include <QByteArray>

namespace Facteur {

/// What \a answer means, by AnswerTable::builtIn() and, where that knows nothing, by the protocol alone:
/// RFC 3501 and RFC 5530, RFC 1939, RFC 2449 and RFC 3206, RFC 5321 and RFC 4954. Whatever refuses nothing is
/// ProtocolUnexpected.
[[nodiscard]] Cause causeOf(const Answer &answer);

/// Whether \a answer, raw, an IMAP tag taken off, refuses the command or its form and judges neither name nor
/// password: IMAP BAD, SMTP 500 to 504, a POP3 -ERR that says so; not where its words judge all the same.
[[nodiscard]] bool refusesCommand(Protocol protocol, const QByteArray &answer);

} // namespace Facteur
