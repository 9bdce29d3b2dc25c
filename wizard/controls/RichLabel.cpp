// SPDX-License-Identifier: MIT
#include "RichLabel.h"

#include "AreaAround.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFocusEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr int usualTextWidth = 320;
constexpr int narrowestText = 100;
constexpr int unbroken = -1; ///< what is kept beside the heights: the width without a break

/// In place of whatever rich text asks for. Where there is no picture at all, Qt opens the file itself.
QVariant nothing()
{
    QImage dot(1, 1, QImage::Format_ARGB32_Premultiplied);
    dot.fill(Qt::transparent);
    return dot;
}
} // namespace

RichLabel::RichLabel(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setFocusPolicy(Qt::ClickFocus); // until there is a link
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &address) {
        if (address.scheme() == "https"_L1)
            QDesktopServices::openUrl(address);
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &RichLabel::showCursor);
}

void RichLabel::setRichText(const QString &html)
{
    if (html == m_source)
        return;
    setHtml(html);
    textChangedTo(html);
    setFocusPolicy(hasLinks() ? Qt::StrongFocus : Qt::ClickFocus);
    setAccessibleName(toPlainText());
}

QString RichLabel::link(const QString &address, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), words.toHtmlEscaped());
}

bool RichLabel::hasLinks() const
{
    return (textInteractionFlags() & Qt::LinksAccessibleByKeyboard) && m_source.contains(u"<a "_s);
}

void RichLabel::textChangedTo(const QString &source)
{
    m_source = source;
    updateGeometry();
}

std::unique_ptr<QTextDocument> RichLabel::measured() const
{
    // It asks its parent for what is in it, and where it has none, opens files by itself.
    auto *parent = const_cast<RichLabel *>(this);
    if (!document()->isEmpty())
        return std::unique_ptr<QTextDocument>(document()->clone(parent));
    // An item of a list may stand there, without words, of which Qt 6.4 does not survive the copy.
    auto empty = std::make_unique<QTextDocument>(parent);
    empty->setDefaultFont(document()->defaultFont());
    empty->setDocumentMargin(document()->documentMargin());
    return empty;
}

QSize RichLabel::sizeHint() const
{
    const int width = m_measures.at(unbroken, m_source, font(), [this] {
        const auto copy = measured();
        copy->setTextWidth(-1);
        return static_cast<int>(std::ceil(copy->idealWidth()));
    });
    const int wanted = std::clamp(width, 1, usualTextWidth);
    return {wanted, heightForWidth(wanted)};
}

QSize RichLabel::minimumSizeHint() const
{
    return {std::min(narrowestText, sizeHint().width()), fontMetrics().height()};
}

int RichLabel::heightForWidth(int width) const
{
    return m_measures.at(std::max(1, width), m_source, font(), [this, width] {
        const auto copy = measured();
        copy->setTextWidth(std::max(1, width));
        return static_cast<int>(std::ceil(copy->size().height()));
    });
}

QVariant RichLabel::loadResource(int, const QUrl &)
{
    return nothing();
}

void RichLabel::showCursor()
{
    if (!hasFocus())
        return;
    if (QScrollArea *area = areaAround(this)) {
        const QPoint at = viewport()->mapTo(area->widget(), cursorRect().center());
        area->ensureVisible(at.x(), at.y(), 0, cursorRect().height());
    }
}

void RichLabel::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && hasLinks()) // to one of them at once: one sees where one is
        QTextBrowser::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

void RichLabel::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    verticalScrollBar()->setValue(0); // all of it is there
}

void RichLabel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && hasLinks())
        setHtml(m_source); // links keep the colour that they were read with
}

} // namespace Facteur
