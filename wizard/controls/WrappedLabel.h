// SPDX-License-Identifier: MIT
#pragma once

#include "TextHeights.h"

#include <QLabel>
#include <QStringList>

#include <optional>

namespace Facteur {

/// A label for plain text that wraps at any width (TextFlow), and can be made one to select from and copy.
class WrappedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    /// What is in it can be selected with the mouse.
    void setSelectable(bool selectable);
    /// From now on as high as the highest of \a texts would be, or its own, so that nothing below it moves
    /// when one of them follows another. None: as high as its text.
    void keepRoomFor(const QStringList &texts);
    [[nodiscard]] QString selected() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Selection
    {
        QString text; ///< that it was made in
        int from = 0;
        int to = 0;
    };
    void select(int from, int to);
    void copy() const;
    [[nodiscard]] int cursorAt(const QPointF &position) const;

    bool m_selectable = false;
    std::optional<Selection> m_selection;
    QStringList m_others;
    QString m_allOthers;
    mutable TextHeights m_heights;
    mutable TextHeights m_otherHeights;
};

} // namespace Facteur
