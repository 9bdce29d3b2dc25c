// SPDX-License-Identifier: MIT
#include "Theme.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace Facteur {

namespace {

constexpr double ofText = 4.5; ///< WCAG 2.1, 1.4.3
constexpr double ofControl = 3; ///< WCAG 2.1, 1.4.11
constexpr double rounding = 0.1; ///< what a colour of 8 bits may lose

struct Accents
{
    QColor light = QColor(0x1f, 0x5f, 0xbf); ///< under white text
    QColor dark = QColor(0x7f, 0xb0, 0xff); ///< under nearly black text
};

Accents &accents()
{
    static Accents accents;
    return accents;
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](double a, double b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(static_cast<float>(mix(over.redF(), under.redF())),
        static_cast<float>(mix(over.greenF(), under.greenF())),
        static_cast<float>(mix(over.blueF(), under.blueF())));
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The faintest mix of \a text into \a base, no fainter than \a share, with \a contrast on \a ground.
QColor faintest(const QColor &text, const QColor &base, const QColor &ground, double share, double contrast)
{
    while (share < 1 && Theme::contrast(blend(text, base, share), ground) < contrast + rounding)
        share += 0.02;
    return blend(text, base, std::min(share, 1.0));
}

/// That one of \a grounds on which a text like \a text is worst to read.
QColor worstUnder(const QColor &text, std::initializer_list<QColor> grounds)
{
    return *std::min_element(grounds.begin(), grounds.end(), [&text](const QColor &one, const QColor &other) {
        return Theme::contrast(text, one) < Theme::contrast(text, other);
    });
}

/// Black or white, whichever is better to read on \a ground.
QColor poleOn(const QColor &ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return Theme::contrast(black, ground) > Theme::contrast(white, ground) ? black : white;
}

/// \a color, moved towards \a pole until it has \a contrast on \a ground.
QColor movedTo(const QColor &pole, double contrast, const QColor &color, const QColor &ground)
{
    if (Theme::contrast(color, ground) >= contrast)
        return color;
    double share = 0.02;
    while (share < 1 && Theme::contrast(blend(pole, color, share), ground) < contrast)
        share += 0.02;
    return blend(pole, color, std::min(share, 1.0));
}

bool isSame(const QColor &one, const QColor &other)
{
    return Theme::contrast(one, other) < 1.02;
}

/// Systems tell their programs of high contrast in many ways, Qt 6.4 passes none of them on, but all palettes
/// of that kind have this in common. Those of Windows 11 go down to 10:1 ("Desert").
bool hasHighContrast(const QPalette &palette)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const QColor base = color(QPalette::Base);
    return isSame(base, color(QPalette::Window)) && isSame(base, color(QPalette::Button))
        && Theme::contrast(color(QPalette::Text), base) >= 9
        && Theme::contrast(color(QPalette::ButtonText), base) >= 9;
}

} // namespace

Theme::Theme(const QPalette &palette)
    : Theme(lastDerived() && lastDerived()->m_palette == palette.cacheKey()
            ? *lastDerived()
            : Theme(palette, palette.cacheKey()))
{
    lastDerived() = *this; // widgets of one palette ask one after the other
}

std::optional<Theme> &Theme::lastDerived()
{
    static std::optional<Theme> theme;
    return theme;
}

Theme::Theme(const QPalette &palette, qint64 key)
    : text(palette.color(QPalette::Active, QPalette::Text))
    , base(palette.color(QPalette::Active, QPalette::Base))
    , m_palette(key)
    , m_dark(poleOn(base) == QColor(Qt::white))
    , m_highContrast(hasHighContrast(palette))
{
    track = blend(text, base, 0.14);
    if (m_highContrast)
        takeHighContrast(palette);
    else
        deriveCalm();
}

void Theme::deriveCalm()
{
    panel = blend(QColor(0x34, 0x49, 0x86), base, m_dark ? 0.14 : 0.055);
    const QColor pole = poleOn(base);
    const QColor ground = worstUnder(pole,
        {base, panel, background(Tone::Info), background(Tone::Good), background(Tone::Careful),
            background(Tone::Bad)});
    text = movedTo(pole, ofText, text, ground);
    secondary = faintest(text, base, ground, 0.62, ofText);
    placeholder = faintest(text, base, base, 0.62, ofText);
    control = disabled = faintest(text, base, ground, 0.4, ofControl);
    line = blend(text, base, 0.14);
    accent = readable(wished(Tone::Info), background(Tone::Info));
    onAccent = movedTo(poleOn(accent), ofText, m_dark ? QColor(0x0c, 0x1a, 0x30) : QColor(Qt::white), accent);
}

void Theme::takeHighContrast(const QPalette &palette)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    panel = base;
    secondary = line = control = text;
    placeholder = faintest(text, base, base, 0.62, ofText);
    accent = text;
    onAccent = base;
    // A highlight that is there for its text may be hard to see beside it: dark blue on black.
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::Link}) {
        if (contrast(color(role), base) < ofText)
            continue;
        accent = color(role);
        const QColor on = color(QPalette::HighlightedText);
        if (role == QPalette::Highlight && contrast(on, accent) >= ofText)
            onAccent = on;
        break;
    }
    disabled = palette.color(QPalette::Disabled, QPalette::Text);
    if (contrast(disabled, base) < ofControl || isSame(disabled, text))
        disabled = faintest(text, base, base, 0.4, ofControl);
}

void Theme::setAccents(const QColor &light, const QColor &dark)
{
    const Accents ours;
    lastDerived().reset();
    accents() = {light.isValid() ? light : ours.light, dark.isValid() ? dark : ours.dark};
}

QColor Theme::wished(Tone tone) const
{
    switch (tone) {
    case Tone::Info:
        return m_dark ? accents().dark : accents().light;
    case Tone::Good:
        return m_dark ? QColor(0x7a, 0xd1, 0x8f) : QColor(0x23, 0x7a, 0x3b);
    case Tone::Careful:
        return m_dark ? QColor(0xf0, 0xbe, 0x5a) : QColor(0x8f, 0x5a, 0x00);
    case Tone::Bad:
        return m_dark ? QColor(0xff, 0x95, 0x8c) : QColor(0xb3, 0x22, 0x1c);
    }
    Q_UNREACHABLE();
}

QColor Theme::readable(const QColor &color, const QColor &ground) const
{
    const QColor pole = poleOn(base);
    return movedTo(pole, ofText, color, worstUnder(pole, {base, panel, ground}));
}

QColor Theme::color(Tone tone) const
{
    if (tone == Tone::Info)
        return accent;
    return m_highContrast ? text : readable(wished(tone), background(tone));
}

QColor Theme::background(Tone tone) const
{
    return m_highContrast ? base : blend(wished(tone), base, m_dark ? 0.16 : 0.08);
}

QColor Theme::accentUnderPointer(bool pressed) const
{
    return blend(poleOn(onAccent), accent, pressed ? 0.2 : 0.1);
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont Theme::heading(const QFont &body)
{
    QFont font = strong(body);
    font.setPointSizeF(body.pointSizeF() * 1.6);
    return font;
}

QFont Theme::strong(const QFont &body)
{
    QFont font = body;
    font.setBold(true);
    return font;
}

QFont Theme::help(const QFont &body)
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * 0.9);
    return font;
}

} // namespace Facteur
