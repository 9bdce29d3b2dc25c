// SPDX-License-Identifier: MIT
#include "MarkdownView.h"

#include "AreaAround.h"
#include "SafeMarkdown.h"
#include "Theme.h"

#include <QPainter>
#include <QScrollBar>

namespace Facteur {

MarkdownView::MarkdownView(QWidget *parent)
    : RichLabel(parent)
{
    // By the keyboard, too: a screen reader reads it line by line, where the arrow keys lead.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    document()->setDocumentMargin(Space::hair); // for the frame that shows the focus
    document()->setIndentWidth(Space::normal);
}

void MarkdownView::setMarkdownText(const QString &markdown)
{
    setSafeMarkdown(*document(), markdown);
    textChangedTo(markdown);
}

void MarkdownView::setHtmlText(const QString &html)
{
    setHtml(html);
    textChangedTo(html);
}

void MarkdownView::paintEvent(QPaintEvent *event)
{
    RichLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Theme(palette()).accent, 2));
    // Around what is seen of it, which scrolls.
    painter.drawRect(viewport()->visibleRegion().boundingRect().adjusted(1, 1, -1, -1));
}

void MarkdownView::focusInEvent(QFocusEvent *event)
{
    RichLabel::focusInEvent(event);
    if (const QScrollArea *area = areaAround(this))
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update), Qt::UniqueConnection);
}

} // namespace Facteur
