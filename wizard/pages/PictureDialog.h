// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QScrollArea;

namespace Facteur {

class PictureWidget;

/// A picture by itself, as large as is sensible on this screen, to be made larger and smaller: by its
/// buttons, by + and −, by Ctrl and the wheel; the arrow keys move it. Closed by Escape or a click.
class PictureDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows \a picture, which becomes its own; \a size: its natural size.
    PictureDialog(PictureWidget *picture, const QSizeF &size, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void zoom(int steps);
    void apply();
    bool scroll(int key); ///< false: not a key that scrolls

    PictureWidget *m_picture; ///< a child, as the next
    QScrollArea *m_scroll;
    QSizeF m_size;
    qreal m_factor = 1; ///< of the natural size
};

} // namespace Facteur
