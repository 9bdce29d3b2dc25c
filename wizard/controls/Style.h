// SPDX-License-Identifier: MIT
#pragma once

#include "Theme.h"

#include <QProxyStyle>

class QPushButton;

namespace Facteur {

/// How the controls look: Fusion, with calm round fields, buttons, boxes and groups drawn from the palette
/// (Theme), large enough to be hit and read, and the keyboard focus always plain to see.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    /// Gives the application this style, and its font at least the size that is comfortably read (10.5 pt).
    static void install();

    /// Makes \a button a small one beside something else, which Enter does not press.
    static void makeCompact(QPushButton *button);
    /// Marks a field as wrong: its border says so.
    static void setProblem(QWidget *field, bool problem);

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *data = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl sub, const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Facteur
