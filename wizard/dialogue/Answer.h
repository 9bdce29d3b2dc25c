// SPDX-License-Identifier: MIT
#pragma once

#include "AnswerTable.h"

#include <optional>

namespace Facteur {

/// What a server said, and to what.
struct Answer
{
    Protocol protocol = Protocol::Imap;
    AnswerTo to = AnswerTo::SignIn;
    bool encrypted = false; ///< the line, at that moment
    QByteArray text; ///< raw, an IMAP tag taken off; only its first 4 KiB and 200 words are looked at
};

/// What \a table knows of \a answer, by the rules that stand at the head of resources/answers.txt; nothing
/// where it knows neither words nor code. Pure.
[[nodiscard]] std::optional<Cause> causeIn(const AnswerTable &table, const Answer &answer);

} // namespace Facteur
