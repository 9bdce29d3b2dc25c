// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// What is remembered from one sitting to the next: the language and the mail program that were chosen, and
/// nothing of the account (spec §2). It may have been changed by anybody: whoever reads it looks whether
/// there is such a thing.
class Remembered
{
public:
    /// The language that was chosen when the system asked for \a system; empty where none was, or where it
    /// asks for another one now: that is the later word.
    [[nodiscard]] static QString language(const QString &system);
    static void setLanguage(const QString &code, const QString &system);

    /// The id of the guide to the mail program; empty: none was chosen.
    [[nodiscard]] static QString program();
    static void setProgram(const QString &id);
};

} // namespace Facteur
