// SPDX-License-Identifier: MIT
#pragma once

#include "RichLabel.h"

namespace Facteur {

/// The words of a guide's step: CommonMark without HTML, made safe (SafeMarkdown.h). Nothing in it can be
/// clicked. It can have the focus, to be read and copied from.
class MarkdownView final : public RichLabel
{
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setMarkdownText(const QString &markdown);
    void setHtmlText(const QString &html); ///< the house's own, whatever else is in it escaped

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Facteur
