// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace Facteur {

/// The words and values in a mail program's picture, in the font of the system that it runs on where that is
/// here.
class PictureLettering
{
public:
    /// In the font of \a guide's mail program.
    explicit PictureLettering(const Guide &guide);

    /// \a pixelSize: device-independent pixels.
    [[nodiscard]] QFont font(qreal pixelSize, int weight = QFont::Normal) const;

    /// Draws \a words in \a language into \a place, which is their rectangle. What is too wide is wrapped
    /// where there is room for several lines, narrowed a little, and else cut at its end: it never leaves \a
    /// place.
    void draw(
        QPainter &painter, const PictureWords &words, const QString &language, const QRectF &place) const;

private:
    QStringList m_families;
};

} // namespace Facteur
