// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// How much the texts of a guide may hold. Qt's Markdown reader needs time that grows with the square of the
/// marks, lines and list items of a text, and its layout with their number; a text that has as much of all of
/// it as it may is on the screen within a blink (tests/hostile/tst_hostile_guide.cpp).
inline constexpr qsizetype maximumSections = 50;
inline constexpr qsizetype maximumSectionLength = 10'000; ///< characters, with the line ends
inline constexpr qsizetype maximumSectionLines = 300;
inline constexpr qsizetype maximumLineLength = 2'000; ///< characters
inline constexpr qsizetype maximumListItems = 100; ///< of a section
inline constexpr qsizetype maximumNesting = 5; ///< lists and quotations in each other
inline constexpr qsizetype maximumMarks =
    500; ///< of a section: what may begin or end emphasis, code, a link…
inline constexpr qsizetype maximumMentions = 50; ///< of a section: placeholders and places

/// What a line begins with before its words: quotations and items of lists (CommonMark, sections 5.1 and
/// 5.2), or what might be some if the lines before allow it.
struct LineStart
{
    qsizetype length = 0; ///< characters
    qsizetype columns = 0; ///< of white space that is more than the one behind each sign
    qsizetype quotations = 0;
    qsizetype listItems = 0;
};
[[nodiscard]] LineStart startOfLine(QStringView line);

/// How large a section is, while its lines are read.
class GuideBounds
{
public:
    /// Why \a line cannot be the next one of the section, in English; an empty string where it can. What a
    /// section has too much of is told once, in the line that goes beyond.
    [[nodiscard]] QString problemWithLine(const QString &line);
    /// True where there is so much of the section that the rest of it need not be looked at.
    [[nodiscard]] bool isFull() const;

private:
    qsizetype m_length = 0;
    qsizetype m_lines = 0;
    qsizetype m_listItems = 0;
    qsizetype m_marks = 0;
};

} // namespace Facteur
