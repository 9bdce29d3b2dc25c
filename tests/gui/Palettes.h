// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace Facteur {

/// The colours that a system may have, for tests and pictures.
namespace Palettes {

/// The colours that a palette of \a text on \a base is made of.
inline QPalette of(const QColor &text, const QColor &base, const QColor &window)
{
    QPalette palette(window, window);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    return palette;
}

inline QPalette light()
{
    return of(Qt::black, Qt::white, QColor(0xef, 0xef, 0xef));
}

inline QPalette dark()
{
    return of(QColor(0xe6, 0xe6, 0xe6), QColor(0x1e, 0x1f, 0x22), QColor(0x2b, 0x2d, 0x30));
}

inline QPalette highContrast(const QColor &text, const QColor &base, const QColor &link,
    const QColor &highlight, const QColor &highlighted, const QColor &disabled)
{
    QPalette palette = of(text, base, base);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

/// As Windows has it: "High contrast black".
inline QPalette whiteOnBlack()
{
    return highContrast(
        Qt::white, Qt::black, Qt::yellow, QColor(0x1a, 0xeb, 0xff), Qt::black, QColor(0x3f, 0xf2, 0x3f));
}

/// As Windows has it: "High contrast white".
inline QPalette blackOnWhite()
{
    return highContrast(Qt::black, Qt::white, QColor(0x00, 0x00, 0x9f), QColor(0x37, 0x00, 0x6e), Qt::white,
        QColor(0x60, 0x00, 0x00));
}

/// Gives the application \a palette as if it were the system's own, which the style may change.
inline void use(QPalette palette)
{
    QApplication::style()->polish(palette);
    QApplication::setPalette(palette);
    QCoreApplication::sendPostedEvents(); // by one of which the windows hear of it
}

} // namespace Palettes

} // namespace Facteur
