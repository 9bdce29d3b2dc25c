// SPDX-License-Identifier: MIT
#include "PictureLettering.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qreal overEdge = 2; ///< pixels that letters may reach beyond: a slanted one, a higher font

constexpr std::array narrowings{1.0, 0.95, 0.9, 0.85, 0.8}; ///< of the usual width, the first that fits
/// Words are laid out so many times larger than in the picture's coordinates, and drawn smaller: what fits at
/// one density fits at all.
constexpr int fineness = 8;

QStringList familiesOf(const Guide &guide)
{
    const QStringList others{
        u"Open Sans"_s, u"Noto Sans"_s, u"Liberation Sans"_s, u"Arial"_s, u"sans-serif"_s};
    if (guide.systems.contains(System::Windows) || guide.systems.contains(System::Linux))
        return QStringList{u"Segoe UI"_s} + others;
    if (guide.systems.contains(System::MacOs) || guide.systems.contains(System::Ios))
        return QStringList{u"Helvetica Neue"_s, u"Helvetica"_s} + others;
    if (guide.systems.contains(System::Android))
        return QStringList{u"Roboto"_s} + others;
    return QStringList{u"Segoe UI"_s} + others;
}

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

PictureLettering::PictureLettering(const Guide &guide)
    : m_families(familiesOf(guide))
{
}

QFont PictureLettering::font(qreal pixelSize, int weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

void PictureLettering::draw(
    QPainter &painter, const PictureWords &words, const QString &language, const QRectF &place) const
{
    const QString text = words.text.in(language);
    if (text.isEmpty())
        return;
    const QString marked = words.mark.isEmpty() ? text : text + u' ' + words.mark;
    const QFont used = font(words.pixelSize * fineness, words.weight);
    const QSizeF usual = words.rectangle.size() * fineness;
    QTextLayout layout(marked, used);
    double narrowing = 1;
    bool fits = false;
    for (const double each : narrowings) {
        narrowing = each;
        fits = layOut(layout, words.alignment, {usual.width() / narrowing, usual.height()});
        if (fits)
            break;
    }
    const QSizeF room(usual.width() / narrowing, usual.height());
    if (!fits) {
        layout.setText(QFontMetricsF(used).elidedText(marked, Qt::ElideRight, room.width()));
        static_cast<void>(layOut(layout, words.alignment, room));
    }
    QList<QTextLayout::FormatRange> ranges;
    if (fits && marked != text) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(text.size());
        mark.length = static_cast<int>(marked.size() - text.size());
        mark.format.setForeground(QColor(words.markColor));
        ranges << mark;
    }
    painter.save();
    painter.setClipRect(place.adjusted(-overEdge, -overEdge, overEdge, overEdge), Qt::IntersectClip);
    painter.translate(place.topLeft());
    painter.scale(place.width() / room.width(), place.height() / room.height());
    painter.setPen(QColor(words.color));
    layout.draw(&painter, {0, 0}, ranges);
    painter.restore();
}

} // namespace Facteur
