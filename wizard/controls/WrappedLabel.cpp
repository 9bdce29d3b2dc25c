// SPDX-License-Identifier: MIT
#include "WrappedLabel.h"

#include "TextFlow.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Facteur {

namespace {
// Qt's own words, which are translated with Qt and not here.
constexpr auto ofQtsMenu = "QWidgetTextControl";
constexpr auto copyInQtsMenu = "&Copy";
constexpr int usualWidth = 320;
// What is kept beside the heights at a width: widths.
constexpr int inOneLine = -1;
constexpr int ofTheWidestWord = -2;
constexpr int widestUnbroken = 10; ///< of a word, in heights of a usual line
} // namespace

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::setSelectable(bool selectable)
{
    m_selectable = selectable;
    setCursor(selectable ? Qt::IBeamCursor : Qt::ArrowCursor);
    setFocusPolicy(selectable ? Qt::ClickFocus : Qt::NoFocus);
}

void WrappedLabel::keepRoomFor(const QStringList &texts)
{
    if (texts == m_others)
        return;
    m_others = texts;
    m_allOthers = texts.join(QChar::Null);
    updateGeometry();
}

QString WrappedLabel::selected() const
{
    if (!m_selection || m_selection->text != text())
        return {};
    const auto [from, to] = std::minmax(m_selection->from, m_selection->to);
    return text().mid(from, to - from);
}

QSize WrappedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int around = margins.left() + margins.right();
    const int width =
        m_heights.at(inOneLine, text(), font(), [this] { return TextFlow::width(text(), font()) + 1; });
    return {std::min(width, usualWidth) + around, minimumSizeHint().height()};
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = m_heights.at(ofTheWidestWord, text(), font(), [this] {
        const int most = widestUnbroken * QFontMetrics(QApplication::font()).height();
        return TextFlow::widestWord(text(), font(), most) + 1;
    });
    // One line: heightForWidth() tells a layout the rest.
    return {
        width + margins.left() + margins.right(), fontMetrics().height() + margins.top() + margins.bottom()};
}

int WrappedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    int height =
        m_heights.at(room, text(), font(), [this, room] { return TextFlow::height(text(), font(), room); });
    if (!m_others.isEmpty()) {
        const int others = m_otherHeights.at(room, m_allOthers, font(), [this, room] {
            int highest = 0;
            for (const QString &other : m_others)
                highest = std::max(highest, TextFlow::height(other, font(), room));
            return highest;
        });
        height = std::max(height, others);
    }
    return height + margins.top() + margins.bottom();
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    const QTextLayout *layout = TextFlow::layOut(text(), font(), room.width(), alignment());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    QList<QTextLayout::FormatRange> marked;
    if (const QString marks = selected(); !marks.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = std::min(m_selection->from, m_selection->to);
        range.length = static_cast<int>(marks.size());
        range.format.setBackground(palette().highlight());
        range.format.setForeground(palette().highlightedText());
        marked << range;
    }
    const qreal height = layout->boundingRect().height();
    const qreal down = alignment() & Qt::AlignVCenter ? std::max<qreal>(0, (room.height() - height) / 2) : 0;
    layout->draw(&painter, QPointF(room.topLeft()) + QPointF(0, down), marked);
}

int WrappedLabel::cursorAt(const QPointF &position) const
{
    const QRect room = contentsRect();
    const QTextLayout *layout = TextFlow::layOut(text(), font(), room.width(), alignment());
    const QPointF inside = position - QPointF(room.topLeft());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (inside.y() < line.y() + line.height() || i + 1 == layout->lineCount())
            return line.xToCursor(inside.x());
    }
    return 0;
}

void WrappedLabel::select(int from, int to)
{
    m_selection = {text(), from, to};
    update();
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection() && from != to)
        clipboard->setText(selected(), QClipboard::Selection);
}

void WrappedLabel::copy() const
{
    if (!selected().isEmpty())
        QGuiApplication::clipboard()->setText(selected());
}

void WrappedLabel::mousePressEvent(QMouseEvent *event)
{
    if (!m_selectable || event->button() != Qt::LeftButton)
        return QLabel::mousePressEvent(event);
    const int at = cursorAt(event->position());
    select(at, at);
}

void WrappedLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selectable || !(event->buttons() & Qt::LeftButton) || !m_selection)
        return QLabel::mouseMoveEvent(event);
    select(m_selection->from, cursorAt(event->position()));
}

void WrappedLabel::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_selectable || event->button() != Qt::LeftButton)
        return QLabel::mouseDoubleClickEvent(event);
    const int at = cursorAt(event->position());
    const auto isWord = [this](int place) {
        return place >= 0 && place < text().size() && !text().at(place).isSpace();
    };
    int from = at;
    int to = at;
    while (isWord(from - 1))
        --from;
    while (isWord(to))
        ++to;
    select(from, to);
}

void WrappedLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_selectable && event->matches(QKeySequence::Copy))
        copy();
    else if (m_selectable && event->matches(QKeySequence::SelectAll))
        select(0, static_cast<int>(text().size()));
    else
        QLabel::keyPressEvent(event);
}

void WrappedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_selectable)
        return QLabel::contextMenuEvent(event);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString words = QCoreApplication::translate(ofQtsMenu, copyInQtsMenu);
    connect(menu->addAction(words), &QAction::triggered, this, [this] {
        if (selected().isEmpty())
            select(0, static_cast<int>(text().size()));
        copy();
    });
    menu->popup(event->globalPos());
}

void WrappedLabel::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_selection.reset();
        update();
    }
    QLabel::focusOutEvent(event);
}

} // namespace Facteur
