// SPDX-License-Identifier: MIT
#pragma once

#include "StepPicture.h"

#include <QWidget>

#include <optional>

namespace Facteur {

/// A picture of the mail program (StepPicture), to be clicked. A value that does not fit into its field is
/// told in full by a tooltip; a screen reader is told all of them in words.
class PictureWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit PictureWidget(QWidget *parent = nullptr);

    /// Shows \a step of \a guide; a step without a picture shows nothing.
    void setStep(const Guide &guide, const GuideStep &step, const QString &language);
    /// Shows what \a other shows, as it was read there.
    void showAs(const PictureWidget &other);
    void setAccount(const Account &account);
    void setHighlight(std::optional<Field> field);
    /// Whether the numbers are shown: where the step's words stand beside the picture.
    void setNumbered(bool numbered);
    /// No taller than \a height, however wide; narrower then.
    void setTallest(int height);

    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSizeF naturalSize() const { return m_picture.naturalSize(); }
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
    [[nodiscard]] QRectF frame() const; ///< where the picture is drawn
    void take(); ///< what m_picture has become
    void describe();

    StepPicture m_picture;
    int m_tallest;
};

} // namespace Facteur
