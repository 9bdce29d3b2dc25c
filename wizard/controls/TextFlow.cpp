// SPDX-License-Identifier: MIT
#include "TextFlow.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Facteur::TextFlow {

std::unique_ptr<QTextLayout> layOut(
    const QString &text, const QFont &font, qreal width, Qt::Alignment alignment)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

int height(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return 0;
    return static_cast<int>(std::ceil(layOut(text, font, width)->boundingRect().height()));
}

int widestWord(const QString &text, const QFont &font, int most)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size() && widest < most; ++i) {
        const bool ends = i == text.size() || (text.at(i).isSpace() && text.at(i) != QChar::Nbsp);
        if (!ends)
            continue;
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(begin, i - begin)));
        begin = i + 1;
    }
    return std::min(widest, most);
}

int draw(
    QPainter &painter, const QRectF &room, const QString &text, Qt::Alignment alignment, qsizetype underlined)
{
    const auto layout = layOut(text, painter.font(), room.width(), alignment);
    QList<QTextLayout::FormatRange> formats;
    if (underlined >= 0) {
        QTextLayout::FormatRange letter;
        letter.start = static_cast<int>(underlined);
        letter.length = 1;
        letter.format.setFontUnderline(true);
        formats << letter;
    }
    layout->draw(&painter, room.topLeft(), formats);
    return static_cast<int>(std::ceil(layout->boundingRect().height()));
}

} // namespace Facteur::TextFlow
