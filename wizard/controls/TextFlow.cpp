// SPDX-License-Identifier: MIT
#include "TextFlow.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Facteur::TextFlow {

namespace {

/// A text is measured for layouts and painted again and again, and what takes longest of it, to choose the
/// glyphs, is the same at each width.
QTextLayout &shaped(const QString &text, const QFont &font)
{
    using Texts = QCache<std::pair<QString, QFont>, QTextLayout>;
    constexpr int most = 64; // a page has about 40
    static Texts texts(most);
    static const bool clears = [] {
        qAddPostRoutine([] { texts.clear(); }); // before the fonts end
        return true;
    }();
    Q_UNUSED(clears)
    const std::pair key(text, font);
    if (QTextLayout *known = texts.object(key))
        return *known;
    QString lines = text;
    auto *layout = new QTextLayout(lines.replace(u'\n', QChar::LineSeparator), font);
    layout->setCacheEnabled(true);
    texts.insert(key, layout);
    return *layout;
}

} // namespace

const QTextLayout *layOut(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment)
{
    QTextLayout &layout = shaped(text, font);
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return &layout;
}

int height(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return 0;
    return static_cast<int>(std::ceil(layOut(text, font, width)->boundingRect().height()));
}

int width(const QString &text, const QFont &font)
{
    const QTextLayout *layout = layOut(text, font, QWIDGETSIZE_MAX);
    qreal widest = 0;
    for (int i = 0; i < layout->lineCount(); ++i)
        widest = std::max(widest, layout->lineAt(i).naturalTextWidth());
    return static_cast<int>(std::ceil(widest));
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
    const QTextLayout *layout = layOut(text, painter.font(), room.width(), alignment);
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
