// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QStringList>
#include <QWidget>

namespace Facteur {

/// Where the person is: the steps with a tick for those behind, and "Step 3 of 7" large enough for a screen
/// share.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int index); ///< from 0
    void setUnproven(int index); ///< a step that gets no tick when it is behind; -1: none
    /// Who hands out the program: \a name stands in its place, with \a logo (or the program's own), and below
    /// it that they come from \a pack, unless that is empty.
    void setBrand(const QString &name, const QPixmap &logo, const QString &pack);
    /// A note under the program's name, as that this is practice; empty: none.
    void setNote(const QString &note);

Q_SIGNALS:
    void clicked(int index); ///< on a step that is behind

public:
    [[nodiscard]] QString position() const; ///< "Step 3 of 7"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Of all that is not the steps.
    [[nodiscard]] int heightAround() const;
    [[nodiscard]] int noteHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRect row(int index) const;
    /// The step behind at \a position, or -1.
    [[nodiscard]] int stepAt(const QPoint &position) const;
    [[nodiscard]] int headHeight() const;
    void paintHead(QPainter &painter);
    void paintStep(QPainter &painter, int index, const QRect &row);
    void describe();

    QStringList m_names;
    QString m_note;
    QString m_brand;
    QString m_pack; ///< that the brand comes from
    QPixmap m_logo;
    int m_current = 0;
    int m_unproven = -1;
};

} // namespace Facteur
