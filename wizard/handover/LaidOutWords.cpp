// SPDX-License-Identifier: MIT
#include "LaidOutWords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qreal overEdge = 2; ///< pixels that letters may reach beyond: a slanted one, a higher font

constexpr std::array narrowings{1.0, 0.95, 0.9, 0.85, 0.8}; ///< of the usual width, the first that fits

/// \a text in lines, no wider than \a room, in its middle from top to bottom; false where it has no room.
bool layOut(QTextLayout &layout, Qt::Alignment alignment, const QSizeF &room)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    QList<QTextLine> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
        lines.append(line);
    }
    layout.endLayout();
    qreal top = (room.height() - height) / 2;
    for (QTextLine &line : lines) {
        line.setPosition({0, top});
        top += line.height();
    }
    // One line may be a little higher than its rectangle: fonts differ in that.
    return widest <= room.width() && (lines.size() == 1 || height <= room.height());
}

} // namespace

LaidOutWords::LaidOutWords(const PictureWords &words, const QString &language, const QFont &font)
    : m_color(words.color)
{
    const QString text = words.text.in(language);
    if (text.isEmpty())
        return;
    const QString marked = words.mark.isEmpty() ? text : text + u' ' + words.mark;
    const QSizeF usual = words.rectangle.size() * fineness;
    m_layout = std::make_unique<QTextLayout>(marked, font);
    m_layout->setCacheEnabled(true); // else its glyphs are sought anew whenever it is drawn
    bool fits = false;
    for (const double narrowing : narrowings) {
        m_room = {usual.width() / narrowing, usual.height()};
        fits = layOut(*m_layout, words.alignment, m_room);
        if (fits)
            break;
    }
    if (!fits) {
        m_layout->setText(QFontMetricsF(font).elidedText(marked, Qt::ElideRight, m_room.width()));
        static_cast<void>(layOut(*m_layout, words.alignment, m_room));
    } else if (marked != text) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(text.size());
        mark.length = static_cast<int>(marked.size() - text.size());
        mark.format.setForeground(QColor(words.markColor));
        m_mark.append(mark);
    }
}

void LaidOutWords::draw(QPainter &painter, const QRectF &place) const
{
    if (!m_layout)
        return;
    painter.save();
    painter.setClipRect(place.adjusted(-overEdge, -overEdge, overEdge, overEdge), Qt::IntersectClip);
    painter.translate(place.topLeft());
    painter.scale(place.width() / m_room.width(), place.height() / m_room.height());
    painter.setPen(QColor(m_color));
    m_layout->draw(&painter, {0, 0}, m_mark);
    painter.restore();
}

} // namespace Facteur
