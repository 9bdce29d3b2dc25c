// SPDX-License-Identifier: MIT
#pragma once

#include "Field.h"
#include "LocalText.h"
#include "Terms.h"

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace Facteur {

/// Where a value stands in a step's picture, in the picture's own coordinates (GuideStep::pictureSize).
struct PictureField
{
    Field field = Field::EmailAddress;
    QRectF rectangle;
    std::optional<Protocol> is; ///< a radio button: filled where the account has this protocol

    bool operator==(const PictureField &) const = default;
};

/// Something to click in a step's picture that has no value, in the same coordinates.
struct PictureTarget
{
    QString id; ///< never that of a field
    QRectF rectangle;

    bool operator==(const PictureTarget &) const = default;
};

/// Words of the mail program in a step's picture, in the same coordinates: the drawing has none.
struct PictureWords
{
    QRectF rectangle; ///< that they never leave; they wrap where it has room for several lines
    LocalText text;
    double pixelSize = 0; ///< in the same coordinates
    int weight = 400; ///< as in CSS: 300, 400, 600 or 700
    QString color; ///< "#rrggbb"
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
    QString mark; ///< behind them, as the star of what must be filled in; empty: none
    QString markColor; ///< "#rrggbb"

    bool operator==(const PictureWords &) const = default;
};

/// One step of a guide.
struct GuideStep
{
    QString id;
    QList<Page> pages; ///< the wizard's pages that this step belongs to
    LocalText title;
    LocalText text; ///< Markdown, with {{placeholders}} (idOf(Field)) and {{#places}} (Places.h)
    QString picture; ///< base name without folder and ending; empty: none
    QSizeF pictureSize; ///< its size in the coordinates of the rectangles; the PNG may hold more pixels
    int fontPixelSize = 12; ///< of the values, in the same coordinates
    QList<PictureField> fields;
    QList<PictureTarget> targets;
    QList<PictureWords> words; ///< of the drawing for all languages

    /// Where the picture shows \a field, or the choice in words that stands for an SSL box; of radio buttons,
    /// that of \a chosen; nullptr where it does not.
    [[nodiscard]] const PictureField *find(Field field, Protocol chosen = Protocol::Imap) const;
    /// True where the picture has \a place: a field's or a target's.
    [[nodiscard]] bool hasPlace(const QString &place) const;

    bool operator==(const GuideStep &) const = default;
};

} // namespace Facteur
