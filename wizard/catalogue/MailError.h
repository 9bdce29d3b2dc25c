// SPDX-License-Identifier: MIT
#pragma once

#include "Loaded.h"
#include "LocalText.h"
#include "Terms.h"

#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// An error number that a mail program shows, and what it can stand for.
struct MailError
{
    QString number; ///< as the mail program writes it: "0x800CCC0E"
    std::optional<Side> side; ///< where it belongs to one side only
    LocalText text; ///< what the mail program means by it; may be empty
    QList<Cause> causes; ///< the likeliest first

    bool operator==(const MailError &) const = default;
};

/// Reads the errors.json at \a path.
[[nodiscard]] Loaded<QList<MailError>> loadMailErrors(const QString &path);

} // namespace Facteur
