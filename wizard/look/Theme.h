// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <optional>

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
///
/// Whatever the palette and the brand are, a text has 4.5:1 on everything that it may stand on, and what one
/// must see to use a control 3:1 (WCAG 2.1, 1.4.3 and 1.4.11): a colour that has less is moved towards black
/// or white until it has. In a palette of high contrast the colours are the palette's own.
class Theme
{
public:
    explicit Theme(const QPalette &palette);

    /// The accent colours of the whole program, for light and for dark colours (Brand); invalid: our own.
    /// Before Style::install().
    static void setAccents(const QColor &light, const QColor &dark);

    QColor text;
    QColor secondary; ///< for help: at least 4.5:1 on base, panel and the backgrounds of all tones
    QColor placeholder; ///< in a field that is empty: at least 4.5:1, and less than text
    QColor disabled; ///< texts and borders of what cannot be used: at least 3:1 on base and panel
    QColor base; ///< behind the decision
    QColor panel; ///< behind the steps and the picture
    QColor line; ///< borders of panels, which one need not see; in high contrast as strong as text
    QColor track; ///< the way that a progress has still to go: 3:1 under accent
    QColor control; ///< borders of fields and buttons: at least 3:1 on whatever is behind them
    QColor accent; ///< links, what is chosen, the focus: at least 4.5:1 on base and panel
    QColor onAccent; ///< text on accent

    /// The palette is one of high contrast, as systems have them for those who see badly: windows, fields and
    /// buttons have one colour, and texts stand out from it.
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

    /// For icons, borders and texts: at least 4.5:1 on base, panel and the background of that tone.
    [[nodiscard]] QColor color(Tone tone) const;
    [[nodiscard]] QColor background(Tone tone) const; ///< behind a banner of that tone
    /// The accent as the ground of a button under the pointer, or pressed; onAccent can be read on it.
    [[nodiscard]] QColor accentUnderPointer(bool pressed) const;

    /// Ratio of contrast of two opaque colours (WCAG 2.1), 1 to 21.
    [[nodiscard]] static double contrast(const QColor &one, const QColor &other);

    [[nodiscard]] static QFont heading(const QFont &body); ///< 1.6 times, bold
    [[nodiscard]] static QFont strong(const QFont &body);
    [[nodiscard]] static QFont help(const QFont &body); ///< 0.9 times

private:
    Theme(const QPalette &palette, qint64 key);
    [[nodiscard]] static std::optional<Theme> &lastDerived();
    void deriveCalm();
    void takeHighContrast(const QPalette &palette);
    [[nodiscard]] QColor wished(Tone tone) const;
    [[nodiscard]] QColor readable(const QColor &color, const QColor &ground) const;

    qint64 m_palette = 0; ///< the cacheKey() of what it is derived from
    bool m_dark = false;
    bool m_highContrast = false;
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
