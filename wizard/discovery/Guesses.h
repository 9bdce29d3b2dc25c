// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"

#include <QList>
#include <QString>

namespace Facteur {

/// The names and ports that servers for addresses in \a domain usually have, best first, protected ones only:
/// IMAP, POP3, then SMTP. Nobody published them, so only those that answer are of use. Empty where \a domain
/// is none.
[[nodiscard]] QList<Candidate> guessesFor(const QString &domain);

} // namespace Facteur
