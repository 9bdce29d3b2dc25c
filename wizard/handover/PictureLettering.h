// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "LaidOutWords.h"

#include <QFont>
#include <QStringList>

#include <vector>

class QPainter;
class QTransform;

namespace Facteur {

/// The words and values in a mail program's picture, in the font of the system that it runs on where that is
/// here. The words are laid out once, not whenever they are drawn.
class PictureLettering
{
public:
    /// In the font of \a guide's mail program.
    explicit PictureLettering(const Guide &guide);

    /// \a pixelSize: device-independent pixels.
    [[nodiscard]] QFont font(qreal pixelSize, int weight = QFont::Normal) const;

    /// Lays out \a words in \a language for draw(); false where that is done already. Nothing else decides
    /// how: neither the size in which they are drawn nor the density.
    bool prepare(const QList<PictureWords> &words, const QString &language);
    /// Draws what is prepared, each where \a toPlace brings its rectangle (LaidOutWords).
    void draw(QPainter &painter, const QTransform &toPlace) const;

private:
    QStringList m_families;
    QList<PictureWords> m_words;
    QString m_language;
    std::vector<LaidOutWords> m_laidOut; ///< one for each of the words
};

} // namespace Facteur
