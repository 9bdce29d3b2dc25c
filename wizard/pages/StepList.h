// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Facteur {

class StepButton;
class WrappedLabel;

/// Where the person is: the steps with a tick for those behind, and "Step 3 of 7" large enough for a screen
/// share. Tab leads to the step of now, the arrows from there to those behind.
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
    /// A note above the position, as that this is practice; empty: none.
    void setNote(const QString &note);

    [[nodiscard]] QString position() const; ///< "Step 3 of 7"
    /// "Step 3 of 7 · POP or IMAP", for where there is no room for the list.
    [[nodiscard]] QString inOneLine() const;
    /// What else the list says that a narrow window must not leave out: the note, and where the brand is
    /// from.
    [[nodiscard]] QString remark() const;

    /// Shows the steps from \a at on (global), those behind to be gone to: for where there is no room for the
    /// list.
    void openAsMenu(const QPoint &at);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(int index); ///< on a step that is behind

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void colour();
    [[nodiscard]] int headHeight() const;
    void paintHead(QPainter &painter);

    QStringList m_names;
    QString m_brand;
    QString m_pack; ///< that the brand comes from
    QPixmap m_logo;
    int m_current = 0;
    int m_unproven = -1;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_rows;
    QList<StepButton *> m_buttons;
    WrappedLabel *m_note;
    QLabel *m_position;
};

} // namespace Facteur
