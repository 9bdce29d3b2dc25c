// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QString>

#include <optional>

namespace Facteur {

struct Account;
struct Guide;
struct PictureField;

/// A value as a dialog shows it: a text, or a box or radio button that is ticked or not.
struct FieldValue
{
    QString text;
    std::optional<bool> tick;

    bool operator==(const FieldValue &) const = default;
};

/// The person's own value of \a field, as \a guide's mail program shows it in \a language. The password is
/// always the same row of dots, so that not even its length shows. IncomingSecurity and OutgoingSecurity are
/// the words of the mail program's own choice (Guide::securityNames), IncomingMethod and OutgoingMethod those
/// of another (Guide::methodNames); empty where it has none.
[[nodiscard]] FieldValue valueOf(
    Field field, const Account &account, const Guide &guide, const QString &language);

/// Nobody can copy it from the wizard.
[[nodiscard]] constexpr bool isPassword(Field field)
{
    return field == Field::Password || field == Field::OutgoingPassword;
}

/// As above, for a place in a picture: a radio button is ticked where the account has its value.
[[nodiscard]] FieldValue valueOf(
    const PictureField &place, const Account &account, const Guide &guide, const QString &language);

} // namespace Facteur
