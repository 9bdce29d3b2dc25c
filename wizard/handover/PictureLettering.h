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

    /// Draws \a words in \a language into \a place, where their rectangle is, enlarged by \a scale. What is
    /// too wide is narrowed a little, wrapped where there is room for several lines, and else cut at its end:
    /// it never leaves \a place.
    void draw(QPainter &painter, const PictureWords &words, const QString &language, const QRectF &place,
        qreal scale) const;

private:
    QStringList m_families;
};

} // namespace Facteur
