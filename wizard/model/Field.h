// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"

#include <QString>

#include <optional>

namespace Facteur {

/// A value as a dialog shows it: a text, or a box that is ticked or not.
struct FieldValue
{
    QString text;
    std::optional<bool> tick;

    bool operator==(const FieldValue &) const = default;
};

/// The person's own value of \a field. The password is always the same row of dots, so that not even its
/// length shows.
[[nodiscard]] FieldValue valueOf(Field field, const Account &account);

} // namespace Facteur
