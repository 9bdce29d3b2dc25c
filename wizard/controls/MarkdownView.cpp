// SPDX-License-Identifier: MIT
#include "MarkdownView.h"

#include "AreaAround.h"
#include "Theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>

namespace Facteur {

namespace {

/// ① to ⑳.
bool isNumberOfPicture(QChar sign)
{
    return sign.unicode() >= 0x2460 && sign.unicode() <= 0x2473;
}

} // namespace

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
    document()->setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
            | QTextDocument::MarkdownNoHTML);
    takeOutSecondSigns();
    textChangedTo(markdown);
}

void MarkdownView::setHtmlText(const QString &html)
{
    setHtml(html);
    textChangedTo(html);
}

void MarkdownView::takeOutSecondSigns()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextList *list = block.textList();
        if (!list || block.text().isEmpty() || !isNumberOfPicture(block.text().front()))
            continue;
        QTextListFormat format = list->format();
        format.setStyle(QTextListFormat::ListStyleUndefined);
        format.setIndent(0);
        list->setFormat(format);
    }
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
