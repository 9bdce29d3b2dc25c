// SPDX-License-Identifier: MIT
#pragma once

#include "AnswerTable.h"

#include <QList>
#include <QString>

namespace Facteur {

/// What words mean, and from whom.
struct KnownAnswer
{
    Cause cause = Cause::ProtocolUnexpected;
    Step step = Step::SignIn; ///< at which they are said
    QList<Protocol> protocols;

    bool operator==(const KnownAnswer &) const = default;
};

/// What \a words, copied from wherever a server's answer was shown, mean to AnswerTable::builtIn(): one entry
/// for each cause, the sign-in first; of all protocols where the words do not look like one. Empty where the
/// table does not know them.
[[nodiscard]] QList<KnownAnswer> knownAnswers(const QString &words);

} // namespace Facteur
