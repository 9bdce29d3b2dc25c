// SPDX-License-Identifier: MIT
#include "PictureLettering.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int narrowest = 82; ///< of a font, in hundredths of its usual width
constexpr qreal rounding = 0.5; ///< pixels that a line may be wider or higher than measured

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

/// \a font, as much narrower as \a wanted has to be for \a room.
QFont narrowed(QFont font, qreal wanted, qreal room)
{
    if (wanted > room && wanted > 0)
        font.setStretch(std::max(narrowest, static_cast<int>(std::floor(100 * room / wanted))));
    return font;
}

/// \a text in lines in \a place; false where it has no room there.
bool drawLines(
    QPainter &painter, const QString &text, const QFont &font, Qt::Alignment alignment, const QRectF &place)
{
    QTextLayout layout(text, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(place.width());
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    if (height > place.height() + rounding || widest > place.width() + rounding)
        return false;
    layout.draw(&painter, place.topLeft() + QPointF(0, (place.height() - height) / 2));
    return true;
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

void PictureLettering::draw(QPainter &painter, const PictureWords &words, const QString &language,
    const QRectF &place, qreal scale) const
{
    const QString text = words.text.in(language);
    const QString mark = words.mark.isEmpty() ? QString() : u' ' + words.mark;
    const QFont usual = font(words.pixelSize * scale, words.weight);
    const qreal wanted = QFontMetricsF(usual).horizontalAdvance(text + mark);
    painter.setPen(QColor(words.color));
    if (wanted > place.width() && mark.isEmpty() && drawLines(painter, text, usual, words.alignment, place))
        return;
    const QFont used = narrowed(usual, wanted, place.width());
    if (wanted > place.width() && mark.isEmpty() && drawLines(painter, text, used, words.alignment, place))
        return;
    const QFontMetricsF metrics(used);
    const qreal room = place.width() - metrics.horizontalAdvance(mark);
    const QString shown = metrics.horizontalAdvance(text) > room + rounding
        ? metrics.elidedText(text, Qt::ElideRight, room)
        : text;
    constexpr int inOneLine = static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine);
    painter.setFont(used);
    painter.drawText(
        QRectF(place.topLeft(), QSizeF(room, place.height())), words.alignment | inOneLine, shown);
    if (mark.isEmpty())
        return;
    painter.setPen(QColor(words.markColor));
    painter.drawText(
        place.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0), Qt::AlignLeft | inOneLine, mark);
}

} // namespace Facteur
