// SPDX-License-Identifier: MIT
#pragma once

#include "RichLabel.h"

namespace Facteur {

/// The words of a guide's step: CommonMark without HTML. Nothing in it can be clicked. It can have the focus,
/// to be read and copied from. What has a number of the picture's (①) in front has no other sign there. A
/// link that is none to https is words alone, a picture nothing; and where the host of a link is not what its
/// letters say, as it is asked for ("xn--…") stands beside it.
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

private:
    void takeOutSecondSigns();
    void showWhereLinksLead();
};

} // namespace Facteur
