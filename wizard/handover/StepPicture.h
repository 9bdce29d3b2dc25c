// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Guide.h"

#include <QCoreApplication>
#include <QFont>
#include <QPixmap>

#include <memory>
#include <optional>

class QPainter;
class QTransform;

namespace Facteur {

class PictureLettering;

/// The picture of a guide's step, drawn with the mail program's words and the person's own values in its
/// fields, the field that is being filled in ringed, and the places that the step's words mention numbered. A
/// value that is too long for its field is written a little smaller; where that does not help either, it is
/// cut in the middle.
class StepPicture
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::StepPicture)
public:
    Guide guide;
    GuideStep step;
    QString language;
    Account account;
    std::optional<Field> highlight;
    bool numbered = false; ///< where the step's words stand beside the picture

    /// Reads the picture of the step; there may be none.
    void load();
    [[nodiscard]] bool isNull() const { return m_picture.isNull(); }
    /// As the guide gives it, in device-independent pixels; a picture dropped in has its own shape.
    [[nodiscard]] QSizeF naturalSize() const;

    /// Draws it into \a frame, which has its shape. \a dark: what is around it.
    void paint(QPainter &painter, const QRectF &frame, bool dark) const;
    /// Where \a field stands when it is drawn into \a frame; empty where the picture does not show it.
    [[nodiscard]] QRectF fieldRect(Field field, const QRectF &frame) const;
    /// The field at \a point of which only a part can be read; nullptr where there is none.
    [[nodiscard]] const PictureField *cutFieldAt(const QPointF &point, const QRectF &frame) const;
    [[nodiscard]] QString textOf(const PictureField &field) const;
    /// All values under the mail program's own labels, but the password.
    [[nodiscard]] QString inWords() const;

private:
    [[nodiscard]] QStringList numberedPlaces() const;
    void paintValue(QPainter &painter, const PictureField &field, const QRectF &frame) const;
    void paintNumber(QPainter &painter, const QString &place, const QRectF &rectangle, bool hasText,
        const QRectF &frame) const;
    [[nodiscard]] QTransform toFrame(const QRectF &frame) const; ///< from the picture's coordinates
    [[nodiscard]] QRectF mapped(const QRectF &rectangle, const QRectF &frame) const;
    [[nodiscard]] qreal scale(const QRectF &frame) const;
    [[nodiscard]] qreal numberWidth(const QRectF &frame) const;
    [[nodiscard]] QFont valueFont(const QRectF &frame) const;
    /// For the value in \a field: smaller, where it then fits better.
    [[nodiscard]] QFont fontFor(const PictureField &field, const QRectF &frame) const;
    [[nodiscard]] QRectF textRoom(const PictureField &field, const QRectF &frame) const;

    QPixmap m_picture;
    bool m_isDrawing = false; ///< for all languages: the words are data
    std::shared_ptr<PictureLettering> m_lettering; ///< as it was last drawn, by a copy of this, too
};

} // namespace Facteur
