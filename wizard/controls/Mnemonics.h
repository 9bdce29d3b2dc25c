// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QLabel;
class QWidget;

namespace Facteur {

/// Alt letters. Whatever can be pressed, and the label of whatever can be typed into, gets a letter of its
/// own words: one that nothing else of what is visible has, and that a keyboard has. No text holds an "&" for
/// that: what is written, translated, or comes from a pack, cannot clash, and an "&" in it is an "&".
namespace Mnemonics {

/// Gives letters to all that is visible in \a parts, in order; those of \a first come before, then the labels
/// of fields, which keep theirs whatever else comes and goes, hidden or not. What has one that still fits
/// keeps it. None for words that stand on more than three buttons.
void assign(const QList<QWidget *> &parts, const QList<QWidget *> &first = {});

/// The letter of \a widget, in upper case; null: none.
[[nodiscard]] QChar letterOf(const QWidget *widget);
/// Underlines the letters in \a window, or not: they work either way, and would make every page restless.
void show(QWidget *window, bool areShown = true);
/// Which character of \a text is to be underlined for \a widget, from 0; -1: none.
[[nodiscard]] qsizetype underlinedIn(const QWidget *widget, const QString &text);
/// \a text, to be drawn with Qt::TextShowMnemonic: the letter of \a widget underlined while letters are
/// shown, and "&" as it is. Where \a widget never got here (another's dialog): \a text as it is.
[[nodiscard]] QString marked(const QWidget *widget, const QString &text);
/// Which characters of \a text may be letters, the best first: those that words begin with, then the rest,
/// each in upper case and once. Of Latin ones those without accent and ligature; digits last.
[[nodiscard]] QString candidates(const QString &text);

} // namespace Mnemonics

} // namespace Facteur
