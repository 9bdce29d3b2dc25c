// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>
#include <QTextLayout>

class QFont;
class QPainter;

/// Plain text that wraps at any width: between words, and inside a word that is wider than a line, since what
/// comes from outside may be one word of any length.
namespace Facteur::TextFlow {

/// \a text in lines of \a width, in device-independent pixels, from 0,0 on; '\n' begins a line. It is so
/// until the next call of any of these.
[[nodiscard]] const QTextLayout *layOut(
    const QString &text, const QFont &font, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

[[nodiscard]] int height(const QString &text, const QFont &font, int width);
/// Of its widest line, where nothing wraps.
[[nodiscard]] int width(const QString &text, const QFont &font);
/// Of the widest word, yet no more than \a most.
[[nodiscard]] int widestWord(const QString &text, const QFont &font, int most);
/// In the painter's font and pen, from the top of \a room on, with the character at \a underlined so (-1:
/// none); returns its height.
int draw(QPainter &painter, const QRectF &room, const QString &text, Qt::Alignment alignment = Qt::AlignLeft,
    qsizetype underlined = -1);

} // namespace Facteur::TextFlow
