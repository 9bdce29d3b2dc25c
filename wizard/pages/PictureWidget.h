// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Guide.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace Facteur {

/// A picture of the mail program with the person's own values drawn into its fields, and the field that is
/// being filled in ringed. Says the same in words to a screen reader.
class PictureWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit PictureWidget(QWidget *parent = nullptr);

    /// Shows \a step of \a guide; a step without a picture shows nothing.
    void setStep(const Guide &guide, const GuideStep &step, const QString &language);
    void setAccount(const Account &account);
    void setHighlight(std::optional<Field> field);

    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    /// Where \a field stands in this widget now; empty where the picture does not show it.
    [[nodiscard]] QRectF fieldRect(Field field) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QRectF mapped(const QRectF &rectangle) const;
    void paintValue(QPainter &painter, const PictureField &field) const;
    void describe();

    Guide m_guide;
    GuideStep m_step;
    QString m_language;
    QString m_title;
    Account m_account;
    std::optional<Field> m_highlight;
    QPixmap m_picture;
};

} // namespace Facteur
