// SPDX-License-Identifier: MIT
#pragma once

#include "TextHeights.h"

#include <QPixmap>
#include <QRadioButton>

namespace Facteur {

/// A choice as a card: picture, name and a sentence. The whole card is the radio button; a disabled card says
/// why in its sentence.
class Card final : public QRadioButton
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// \a name stands in text() too, for the keyboard and the screen reader.
    void setTexts(const QString &name, const QString &sentence);
    /// Its place among the others, in words ("2 of 6"), for the screen reader; empty: it is alone.
    void setPlace(const QString &place);
    [[nodiscard]] QString sentence() const { return m_sentence; }
    void setPicture(const QPixmap &picture);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QRect textRoom(int width) const;
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] int nameHeight() const;

    void describe();

    QString m_sentence;
    QString m_place;
    QPixmap m_picture;
    mutable TextHeights m_heights;
};

} // namespace Facteur
