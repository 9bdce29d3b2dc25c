// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Field.h"
#include "Guide.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// One value to copy into the mail program.
struct SheetEntry
{
    Field field = Field::EmailAddress;
    QString label; ///< the mail program's own
    QString value; ///< what to type; for a box: its state in words; for the password: words that stand for it
    std::optional<bool> tick; ///< set for a box
    bool isTyped = true; ///< false: chosen from a list, left empty, or a box

    /// False for what cannot be pasted, and for the password, which is not in here.
    [[nodiscard]] bool isCopyable() const { return isTyped && !tick && !isPassword(field); }

    bool operator==(const SheetEntry &) const = default;
};

/// The entries of one group of the mail program's dialog.
struct SheetSection
{
    QString title;
    QList<SheetEntry> entries;

    bool operator==(const SheetSection &) const = default;
};

/// The settings of \a account under the labels and in the order of \a guide's own dialogs, in \a language.
/// Never the password. Left out is what has no value, or makes no sense with the account's other answers.
class SettingsSheet
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::SettingsSheet)
public:
    [[nodiscard]] static QList<SheetSection> sections(
        const Guide &guide, const Account &account, const QString &language);

    /// What is to be typed at \a step: the values that its words name, in the sheet's order.
    [[nodiscard]] static QList<SheetEntry> toCopyAt(
        const GuideStep &step, const Guide &guide, const Account &account, const QString &language);

    /// \a sections as plain text, one "label: value" a line, for Copy all.
    [[nodiscard]] static QString toPlainText(const QList<SheetSection> &sections);

    /// The mail program has \a field, but nothing belongs into it with \a account's other answers.
    [[nodiscard]] static bool isLeftEmpty(Field field, const Account &account);
    /// What is said of it.
    [[nodiscard]] static QString leaveEmpty();

    /// Which password is to be typed into \a field of the mail program.
    [[nodiscard]] static QString passwordWords(Field field, const Account &account);

    /// The mail program asks for \a field with the other protocol alone.
    [[nodiscard]] static bool isOfOtherProtocol(Field field, const Account &account);

private:
    [[nodiscard]] static SheetEntry entryFor(
        Field field, const Guide &guide, const Account &account, const QString &language);
};

} // namespace Facteur
