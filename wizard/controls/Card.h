// SPDX-License-Identifier: MIT
#pragma once

#include "TextHeights.h"
#include "Theme.h"

#include <QList>
#include <QPixmap>
#include <QRadioButton>

class QPainter;

namespace Facteur {

/// A line below a card's sentence, with its sign.
struct CardNote
{
    Tone tone = Tone::Info;
    QString text;

    bool operator==(const CardNote &) const = default;
};

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
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    /// What there is to know before it is chosen.
    void setNotes(const QList<CardNote> &notes);

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
    /// Draws name, sentence and notes from the top of \a room on, or only measures them (no \a painter);
    /// returns their height.
    int layOut(const QRect &room, QPainter *painter) const;
    void describe();
    void measureAnew();

    QString m_sentence;
    QList<CardNote> m_notes;
    QString m_place;
    QPixmap m_picture;
    mutable TextHeights m_heights;
};

} // namespace Facteur
