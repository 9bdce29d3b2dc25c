// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Facteur {

/// The languages of the interface. English is the source; every other one is a file
/// ":/i18n/facteur_<code>.qm".
class Languages
{
public:
    /// The codes that there are ("en", "fr"), English first.
    [[nodiscard]] static QStringList available();
    /// A language's own name of itself: "Français".
    [[nodiscard]] static QString nativeName(const QString &code);
    /// The best one for the system's settings.
    [[nodiscard]] static QString systemChoice();

    /// Switches the whole program, Qt's own texts too; widgets hear of it by QEvent::LanguageChange. False
    /// where there is no such language: then nothing changes.
    static bool use(const QString &code);
    [[nodiscard]] static QString current();
};

} // namespace Facteur
