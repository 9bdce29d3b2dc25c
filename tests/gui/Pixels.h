// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

#include <utility>

namespace Facteur {

/// What one sees of a window, twice as large as on a simple screen, so that strokes have pixels of their full
/// colour. All rectangles and points are the window's.
class Pixels
{
public:
    explicit Pixels(QWidget *window)
        : Pixels(window, window->rect())
    {
    }
    /// Only \a part of it.
    Pixels(QWidget *window, const QRect &part);

    static constexpr int ratio = 2;

    [[nodiscard]] QRgb at(const QPointF &point) const;
    [[nodiscard]] static double contrast(QRgb one, QRgb other);

    /// The colour of most of \a area.
    [[nodiscard]] QRgb ground(const QRect &area) const;

    /// A word, or a sign, and its contrast on what is behind it.
    struct Word
    {
        QRect rect;
        double contrast = 1;
    };
    /// What stands in \a area, apart from dots and dashes, which are too small to have their full colour.
    [[nodiscard]] QList<Word> words(const QRect &area) const;

    /// How many pixels differ from \a other by 3:1 at least, and round what.
    [[nodiscard]] std::pair<int, QRect> changed(const Pixels &other) const;

private:
    [[nodiscard]] const QRgb *row(int y) const;
    [[nodiscard]] QRect inside(const QRect &area) const;

    void addLine(QList<Word> &words, const QRect &line, QRgb behind) const;
    void addWord(QList<Word> &words, const QRect &box, QRgb behind) const;

    QPoint m_origin;
    QImage m_image;
};

} // namespace Facteur
