// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// \a text with the wide forms of ASCII characters that Asian keyboards make (＠, ．, ａ), and with the full
/// stops of Chinese and Japanese (。), as plain ones. As long as \a text.
[[nodiscard]] QString withoutFullWidth(QString text);

/// What was pasted as a server name, without what does not belong to one: spaces, quotes, asterisks,
/// brackets, a scheme
/// ("https://", "imaps://"), a path, a trailing dot; in lower case, without full-width characters.
/// Idempotent. A ":port" at the end is taken off (pastedPort()).
[[nodiscard]] QString cleanServerName(const QString &text);

/// The port that was pasted together with a server name ("imap.example.com:993"), or 0.
[[nodiscard]] quint16 pastedPort(const QString &text);

/// What was pasted as an e-mail address, without "mailto:", a display name and angle brackets, quotes, spaces
/// and invisible characters around it, and without full-width characters; the domain in lower case. Quotes
/// that belong to the part before the @ ("jean marie"@example.com) stay, as does all between them.
/// Idempotent.
[[nodiscard]] QString cleanEmailAddress(const QString &text);

/// A display name in one line: white space collapsed, control and bidi characters taken out.
[[nodiscard]] QString cleanDisplayName(const QString &text);

/// \a text without the characters that cannot be seen (control, bidi-override and other format characters),
/// and without white space, of which every kind is a space, at its ends. Of any length.
[[nodiscard]] QString visibleText(const QString &text);

/// \a text fit to be shown as plain text: visibleText(), with four marks on one letter at most, of which
/// there can otherwise be so many that they cover the lines above and below; cut after \a maximumLength
/// characters, with an ellipsis. Looks at no more of it than a few thousand characters, or eight times
/// that length.
[[nodiscard]] QString cleanForDisplay(const QString &text, int maximumLength = 500);

/// \a text fit for a terminal: without the characters that it would obey (C0 and C1, ESC among them) and
/// those that change the order of what is shown (bidi and other format characters); line and paragraph
/// separators become spaces. Line feeds stay; of marks on one letter, four.
[[nodiscard]] QString cleanForTerminal(const QString &text);

} // namespace Facteur
