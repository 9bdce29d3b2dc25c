// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Facteur {

/// How loud a message is. Each is shown with an icon and a word as well, never by its colour alone.
enum class Tone
{
    Info,
    Good,
    Careful,
    Bad
};

/// The colours, spaces and fonts of the wizard, all derived from the system's palette and font, so that
/// light, dark and high contrast follow it.
class Theme
{
public:
    explicit Theme(const QPalette &palette);

    /// The accent colours of the whole program, for light and for dark colours (Brand); invalid: our own.
    /// Before Style::install().
    static void setAccents(const QColor &light, const QColor &dark);

    QColor text;
    QColor secondary; ///< for help: at least 4.5:1 on base and panel (WCAG 2.1 AA)
    QColor base; ///< behind the decision
    QColor panel; ///< behind the steps and the picture
    QColor line; ///< borders of panels
    QColor control; ///< borders of fields and buttons: at least 3:1 on base
    QColor accent;
    QColor onAccent;

    [[nodiscard]] QColor color(Tone tone) const; ///< for icons and borders
    [[nodiscard]] QColor background(Tone tone) const; ///< behind a banner of that tone

    /// Ratio of contrast of two opaque colours (WCAG 2.1), 1 to 21.
    [[nodiscard]] static double contrast(const QColor &one, const QColor &other);

    [[nodiscard]] static QFont heading(const QFont &body); ///< 1.6 times, bold
    [[nodiscard]] static QFont strong(const QFont &body);
    [[nodiscard]] static QFont help(const QFont &body); ///< 0.9 times

private:
    bool m_dark = false;
};

/// The scale that all spaces come from, in device-independent pixels.
namespace Space {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int normal = 16;
inline constexpr int wide = 24;
inline constexpr int huge = 32;
} // namespace Space

} // namespace Facteur
