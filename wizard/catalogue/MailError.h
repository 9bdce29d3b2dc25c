// SPDX-License-Identifier: MIT
#pragma once

#include "Loaded.h"
#include "LocalText.h"
#include "Terms.h"

#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// What a mail program shows when something fails, by number, in words or both, and what it can stand for.
struct MailError
{
    QString number; ///< as the mail program writes it: "0x800CCC0E"; empty where it shows none
    LocalText
        says; ///< its words, "…" where they vary: "The server “…” did not answer"; empty where it has none
    std::optional<Side> side; ///< where it belongs to one side only
    LocalText text; ///< what the mail program means by it; may be empty
    QList<Cause> causes; ///< the likeliest first

    /// What to call it by in \a language: the number, else the words.
    [[nodiscard]] QString nameIn(const QString &language) const
    {
        return number.isEmpty() ? says.in(language) : number;
    }
    bool operator==(const MailError &) const = default;
};

/// Those of \a errors that stand in \a words, which somebody pasted or typed: the number as a word of its
/// own, or what the program says, in any language, whatever the case, the quotation marks and the
/// punctuation; not those that say a part of what another one says. Nothing is looked for behind the first
/// 10,000 characters.
[[nodiscard]] QList<MailError> errorsIn(const QString &words, const QList<MailError> &errors);

/// Reads the errors.json at \a path.
[[nodiscard]] Loaded<QList<MailError>> loadMailErrors(const QString &path);

} // namespace Facteur
