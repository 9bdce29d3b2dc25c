// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Guide.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QHelpEvent;

namespace Facteur {

/// A picture of the mail program with the person's own values drawn into its fields, the field that is being
/// filled in ringed, and the places that the step's words mention numbered. A value that is too long for its
/// field is cut in the middle, and told in full by a tooltip. Says the same in words to a screen reader.
class PictureWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit PictureWidget(QWidget *parent = nullptr);

    /// Shows \a step of \a guide; a step without a picture shows nothing.
    void setStep(const Guide &guide, const GuideStep &step, const QString &language);
    void setAccount(const Account &account);
    void setHighlight(std::optional<Field> field);
    /// Whether the numbers are shown: where the step's words stand beside the picture.
    void setNumbered(bool numbered);
    /// No taller than \a height, however wide; narrower then.
    void setTallest(int height);

    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    /// As the guide gives it, in device-independent pixels; a picture dropped in has its own shape.
    [[nodiscard]] QSizeF naturalSize() const;
    /// Where \a field stands in this widget now; empty where the picture does not show it.
    [[nodiscard]] QRectF fieldRect(Field field) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Something in the picture that a text may mention.
    struct Place
    {
        QString id;
        QRectF rectangle; ///< in this widget
        bool hasText = false; ///< a field with a text in it
    };

    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QRectF mapped(const QRectF &rectangle) const;
    [[nodiscard]] QList<Place> places() const;
    [[nodiscard]] qreal scale() const; ///< of the picture's coordinates
    [[nodiscard]] qreal numberWidth() const;
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QRectF textRoom(const PictureField &field) const;
    [[nodiscard]] QString textOf(const PictureField &field) const;
    void paintValue(QPainter &painter, const PictureField &field) const;
    void paintRing(QPainter &painter) const;
    void paintNumbers(QPainter &painter) const;
    void showFullText(QHelpEvent *event);
    void describe();

    Guide m_guide;
    GuideStep m_step;
    QString m_language;
    Account m_account;
    std::optional<Field> m_highlight;
    bool m_numbered = false;
    int m_tallest;
    QPixmap m_picture;
};

} // namespace Facteur
