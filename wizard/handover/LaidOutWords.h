// SPDX-License-Identifier: MIT
#pragma once

#include "GuideStep.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace Facteur {

/// One of the words in a picture, laid out once and then drawn as often as wanted: what is too wide is
/// wrapped where there is room for several lines, narrowed a little, and else cut at its end. It never leaves
/// its place.
class LaidOutWords
{
public:
    /// Words are laid out so many times larger than in the picture's coordinates, and drawn smaller: what
    /// fits at one size or density fits at all, and no other one needs a layout of its own.
    static constexpr int fineness = 8;

    /// \a font: for \a words, that many times larger.
    LaidOutWords(const PictureWords &words, const QString &language, const QFont &font);

    /// Into \a place, which is their rectangle; nothing where there are none.
    void draw(QPainter &painter, const QRectF &place) const;

private:
    std::unique_ptr<QTextLayout> m_layout; ///< nullptr: there are none in that language
    QSizeF m_room; ///< that it is laid out in
    QList<QTextLayout::FormatRange> m_mark;
    QString m_color;
};

} // namespace Facteur
