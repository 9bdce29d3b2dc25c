// SPDX-License-Identifier: MIT
#include "Theme.h"

#include <algorithm>
#include <cmath>

namespace Facteur {

namespace {

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

/// The faintest mix of \a text into \a base, no fainter than \a share, with that contrast.
QColor faintest(const QColor &text, const QColor &base, double share, double contrast)
{
    while (share < 1 && Theme::contrast(blend(text, base, share), base) < contrast)
        share += 0.02;
    return blend(text, base, std::min(share, 1.0));
}

} // namespace

Theme::Theme(const QPalette &palette)
    : text(palette.color(QPalette::Active, QPalette::Text))
    , base(palette.color(QPalette::Active, QPalette::Base))
    , m_dark(luminance(base) < 0.2)
{
    panel = blend(QColor(0x34, 0x49, 0x86), base, m_dark ? 0.14 : 0.055);
    secondary = faintest(text, panel, 0.62, 4.8);
    line = blend(text, base, 0.14);
    control = faintest(text, base, 0.4, 3.1);
    accent = m_dark ? accents().dark : accents().light;
    onAccent = m_dark ? QColor(0x0c, 0x1a, 0x30) : QColor(Qt::white);
}

void Theme::setAccents(const QColor &light, const QColor &dark)
{
    const Accents ours;
    accents() = {light.isValid() ? light : ours.light, dark.isValid() ? dark : ours.dark};
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Info:
        return accent;
    case Tone::Good:
        return m_dark ? QColor(0x7a, 0xd1, 0x8f) : QColor(0x23, 0x7a, 0x3b);
    case Tone::Careful:
        return m_dark ? QColor(0xf0, 0xbe, 0x5a) : QColor(0x8f, 0x5a, 0x00);
    case Tone::Bad:
        return m_dark ? QColor(0xff, 0x95, 0x8c) : QColor(0xb3, 0x22, 0x1c);
    }
    Q_UNREACHABLE();
}

QColor Theme::background(Tone tone) const
{
    return blend(color(tone), base, m_dark ? 0.16 : 0.08);
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
