// SPDX-License-Identifier: MIT
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

namespace Facteur {

/// What every pack must keep to. Packs are hostile input (spec §7). Each problemWith…() gives the reason why
/// \a text cannot be taken, in English, or an empty string.

inline constexpr qsizetype maximumLabel = 120; ///< characters
inline constexpr qsizetype maximumText = 2'000; ///< characters, of any text in JSON
inline constexpr qsizetype maximumPackFile = 1'048'576; ///< bytes, of JSON and Markdown

/// True for what is compiled in. It has passed `pack check` as a test, so a start does not look for mistakes
/// in it that take long to find.
[[nodiscard]] bool isBuiltIn(const QString &path);
/// True where \a path exists and lies in \a folder or below it, wherever symbolic links lead.
[[nodiscard]] bool staysIn(const QString &folder, const QString &path);
/// The content of \a path, where it is a file, and neither a pipe nor a device, of at most maximumPackFile
/// bytes.
[[nodiscard]] Result<QByteArray> readBoundedFile(const QString &path);
/// The same for a file of a pack: it must not lie elsewhere than its name says.
[[nodiscard]] Result<QByteArray> readPackFile(const QString &path);
[[nodiscard]] QString tooLargeReason();

/// The id of a provider, a guide or a step: lower-case letters, digits and hyphens, at most 64.
[[nodiscard]] bool isPackId(const QString &text);
/// A language as two or three lower-case letters (ISO 639).
[[nodiscard]] bool isLanguage(const QString &text);

/// Text for people: no control characters except line ends and tabs, and none that turn the direction of
/// writing.
[[nodiscard]] QString problemWithText(const QString &text);
/// A name, title or label: one line, without gaps, so that it pushes nothing out of sight.
[[nodiscard]] QString problemWithLabel(const QString &text);
/// A colour: "#rrggbb".
[[nodiscard]] QString problemWithColour(const QString &text);
/// A link: https, to a host, without a user name.
[[nodiscard]] QString problemWithLink(const QString &text);
/// A host name as cleanServerName() gives it.
[[nodiscard]] QString problemWithHost(const QString &text);
/// A domain that mail addresses can have.
[[nodiscard]] QString problemWithMailDomain(const QString &text);
/// A pattern over host names: lower case, * for any characters, but not in the last two labels.
[[nodiscard]] QString problemWithHostPattern(const QString &text);
/// A picture's base name: letters, digits, _ and -.
[[nodiscard]] QString problemWithPictureName(const QString &text);
/// A day that there is, as yyyy-mm-dd.
[[nodiscard]] QString problemWithDay(const QString &text);
/// The name of a desktop file: no path, ASCII, at most 128 characters.
[[nodiscard]] QString problemWithDesktopFile(const QString &text);
/// The name of a key in the registry of Windows: no path, ASCII, at most 128 characters.
[[nodiscard]] QString problemWithRegistryKey(const QString &text);

} // namespace Facteur
