// SPDX-License-Identifier: MIT
#pragma once

#include "Field.h"
#include "LocalText.h"

#include <QList>

namespace Facteur {

/// The words of the mail program's own choice of security, where it has one in place of an SSL box.
struct SecurityNames
{
    LocalText tls;
    LocalText startTls;
    LocalText plain;

    [[nodiscard]] bool isEmpty() const { return tls.isEmpty(); }

    bool operator==(const SecurityNames &) const = default;
};

/// The words of the mail program's own choice of how to sign in, where it has one.
struct MethodNames
{
    LocalText password;
    LocalText browser; ///< on the provider's own page (OAuth 2)
    LocalText none; ///< without authentication; for sending only

    [[nodiscard]] bool isEmpty() const { return password.isEmpty(); }

    bool operator==(const MethodNames &) const = default;
};

/// One line of the settings sheet: a field under the mail program's own label.
struct SheetLine
{
    Field field = Field::EmailAddress;
    LocalText label;

    bool operator==(const SheetLine &) const = default;
};

/// A group of the mail program's dialog.
struct SheetGroup
{
    LocalText title;
    QList<SheetLine> lines;

    bool operator==(const SheetGroup &) const = default;
};

} // namespace Facteur
