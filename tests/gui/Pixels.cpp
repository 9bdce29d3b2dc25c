// SPDX-License-Identifier: MIT
#include "Pixels.h"

#include "Theme.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Facteur {

namespace {

bool differs(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) > 6 || std::abs(qGreen(one) - qGreen(other)) > 6
        || std::abs(qBlue(one) - qBlue(other)) > 6;
}

} // namespace

Pixels::Pixels(QWidget *window, const QRect &part)
    : m_origin(part.topLeft())
    , m_image(part.size() * ratio, QImage::Format_RGB32)
{
    m_image.setDevicePixelRatio(ratio);
    window->render(&m_image, {}, part);
}

QRgb Pixels::at(const QPointF &point) const
{
    const QPointF place = (point - m_origin) * ratio;
    return m_image.pixel(std::clamp(static_cast<int>(std::floor(place.x())), 0, m_image.width() - 1),
        std::clamp(static_cast<int>(std::floor(place.y())), 0, m_image.height() - 1));
}

double Pixels::contrast(QRgb one, QRgb other)
{
    return Theme::contrast(QColor(one), QColor(other));
}

QRgb Pixels::ground(const QRect &area) const
{
    QHash<QRgb, int> counts;
    const QRect room = inside(area);
    for (int y = room.top(); y <= room.bottom(); y += ratio) {
        for (int x = room.left(); x <= room.right(); x += ratio)
            ++counts[row(y)[x]];
    }
    QRgb commonest = 0;
    int most = 0;
    for (const auto [colour, count] : counts.asKeyValueRange()) {
        if (count > most)
            commonest = colour, most = count;
    }
    return commonest;
}

QList<Pixels::Word> Pixels::words(const QRect &area) const
{
    const QRgb behind = ground(area);
    const QRect room = inside(area);
    QList<Word> words;
    int from = -1;
    for (int y = room.top(); y <= room.bottom() + 1; ++y) {
        const bool something = y <= room.bottom()
            && std::any_of(row(y) + room.left(), row(y) + room.right() + 1,
                [behind](QRgb pixel) { return differs(pixel, behind); });
        if (something && from < 0)
            from = y;
        if (!something && from >= 0)
            addLine(words, QRect(room.left(), from, room.width(), y - from), behind), from = -1;
    }
    return words;
}

std::pair<int, QRect> Pixels::changed(const Pixels &other) const
{
    int count = 0;
    QRect box;
    std::pair<QRgb, QRgb> last; // most are as the one before
    double lastContrast = 1;
    for (int y = 0; y < m_image.height(); ++y) {
        for (int x = 0; x < m_image.width(); ++x) {
            const std::pair<QRgb, QRgb> now(row(y)[x], other.row(y)[x]);
            if (now.first == now.second)
                continue;
            if (now != last)
                last = now, lastContrast = contrast(now.first, now.second);
            if (lastContrast >= 3)
                ++count, box |= QRect(x, y, 1, 1);
        }
    }
    return {count, box};
}

const QRgb *Pixels::row(int y) const
{
    return reinterpret_cast<const QRgb *>(m_image.constBits()) + qsizetype(y) * m_image.width();
}

QRect Pixels::inside(const QRect &area) const
{
    const QRect moved = area.translated(-m_origin);
    return QRect(moved.topLeft() * ratio, moved.size() * ratio) & m_image.rect();
}

void Pixels::addLine(QList<Word> &words, const QRect &line, QRgb behind) const
{
    constexpr int gap = 3 * ratio; // between words
    int from = -1;
    int last = -1;
    for (int x = line.left(); x <= line.right() + gap + 1; ++x) {
        bool something = false;
        for (int y = line.top(); x <= line.right() && y <= line.bottom() && !something; ++y)
            something = differs(row(y)[x], behind);
        if (something) {
            last = x;
            from = from < 0 ? x : from;
        } else if (from >= 0 && x - last > gap) {
            addWord(words, QRect(from, line.top(), last - from + 1, line.height()), behind);
            from = -1;
        }
    }
}

void Pixels::addWord(QList<Word> &words, const QRect &box, QRgb behind) const
{
    if (box.width() < 4 * ratio || box.height() < 6 * ratio)
        return;
    QRgb darkest = behind;
    QRgb lightest = behind;
    int top = box.bottom();
    int bottom = box.top();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QRgb pixel = row(y)[x];
            if (!differs(pixel, behind))
                continue;
            top = std::min(top, y), bottom = std::max(bottom, y);
            darkest = qGray(pixel) < qGray(darkest) ? pixel : darkest;
            lightest = qGray(pixel) > qGray(lightest) ? pixel : lightest;
        }
    }
    if (bottom - top + 1 < 6 * ratio)
        return;
    const QRect rect(box.topLeft() / ratio + m_origin, box.size() / ratio);
    words.append({rect, std::max(contrast(darkest, behind), contrast(lightest, behind))});
}

} // namespace Facteur
