// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QStringList>

namespace Facteur {

/// A button whose words wrap where there is no room for them in one line: it never widens what it stands in
/// nor is cut.
class WrappedButton : public QPushButton
{
    Q_OBJECT
public:
    explicit WrappedButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// It has room for each of these, whichever it says now.
    [[nodiscard]] virtual QStringList words() const { return {text()}; }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int around() const; ///< the words, at the left and the right together
};

} // namespace Facteur
