// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Facteur {

struct PackContent;

/// facteur-cli pack …, for whoever writes a pack. What is wrong is said as "file:line: reason".
class PackCommands
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::PackCommands)
public:
    /// Names what is wrong with the pack in \a folder. True where nothing is.
    [[nodiscard]] static bool check(const QString &folder);

    /// Makes a pack of the written \a guide in \a folder, says what was understood, and checks it. False
    /// where there is no pack, or something is wrong with it.
    [[nodiscard]] static bool import(const QString &guide, const QString &folder);

    /// Draws every step of the guides in the pack in \a folder, in every language, into \a output, which is
    /// new or empty, with one HTML page, and checks the pack. False where something is wrong.
    [[nodiscard]] static bool preview(const QString &folder, const QString &output);

private:
    /// Names what is wrong with a pack. True: nothing is.
    [[nodiscard]] static bool tell(const PackContent &content);
};

} // namespace Facteur
