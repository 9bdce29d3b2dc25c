// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace Facteur {

/// The words of a guide's step: CommonMark without HTML, as tall as its text. Nothing in it is ever loaded,
/// from wherever, and nothing in it can be clicked. It can have the focus, to be read and copied from.
class MarkdownView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setMarkdownText(const QString &markdown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showCursor(); ///< which is as tall as its text: what is around it scrolls
};

} // namespace Facteur
