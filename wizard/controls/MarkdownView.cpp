// SPDX-License-Identifier: MIT
#include "MarkdownView.h"

#include "AreaAround.h"
#include "Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace Facteur {

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    // By the keyboard, too: a screen reader reads it line by line, where the arrow keys lead.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(Space::hair); // for the frame that shows the focus
    document()->setIndentWidth(Space::normal);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &MarkdownView::updateGeometry);
    connect(this, &QTextEdit::cursorPositionChanged, this, &MarkdownView::showCursor);
}

void MarkdownView::showCursor()
{
    if (!hasFocus())
        return;
    if (QScrollArea *area = areaAround(this)) {
        const QPoint at = viewport()->mapTo(area->widget(), cursorRect().center());
        area->ensureVisible(at.x(), at.y(), 0, cursorRect().height());
    }
}

void MarkdownView::setMarkdownText(const QString &markdown)
{
    document()->setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
            | QTextDocument::MarkdownNoHTML);
}

QSize MarkdownView::sizeHint() const
{
    return {100, static_cast<int>(std::ceil(document()->size().height()))};
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Theme(palette()).accent, 2));
    // Around what is seen of it, which scrolls.
    painter.drawRect(viewport()->visibleRegion().boundingRect().adjusted(1, 1, -1, -1));
}

void MarkdownView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    if (const QScrollArea *area = areaAround(this))
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update), Qt::UniqueConnection);
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateGeometry();
}

} // namespace Facteur
