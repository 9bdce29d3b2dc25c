// SPDX-License-Identifier: MIT
#include "FlowLayout.h"

#include "Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Facteur {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Space::small);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

QSize FlowLayout::around() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), margins.top() + margins.bottom()};
}

int FlowLayout::heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const
{
    std::vector<Row> rows;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = std::min(item->sizeHint().width(), width);
        if (rows.empty() || rows.back().width + spacing() + wanted > width)
            rows.emplace_back();
        Row &row = rows.back();
        row.width += (row.items.empty() ? 0 : spacing()) + wanted;
        row.height = std::max(row.height, heightOf(item.get(), wanted));
        row.items.push_back(item.get());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const std::vector<Row> all = rows(width - around().width());
    if (all.empty())
        return 0; // a layout would count the margins of one in which all is hidden
    int height = around().height() - spacing();
    for (const Row &row : all)
        height += spacing() + row.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<Row> all = rows(QWIDGETSIZE_MAX);
    return all.empty() ? QSize(0, 0) : QSize(all.front().width, all.front().height) + around();
}

QSize FlowLayout::minimumSize() const
{
    if (isEmpty())
        return {0, 0};
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least + around();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = contentsRect();
    int y = room.top();
    for (const Row &row : rows(room.width())) {
        int x = room.left();
        int spare = room.width() - row.width;
        for (QLayoutItem *item : row.items) {
            if (item->alignment() & Qt::AlignRight)
                x += std::exchange(spare, 0);
            const int width = std::min(item->sizeHint().width(), room.width());
            const int height = heightOf(item, width);
            const int above = item->alignment() & Qt::AlignTop ? 0 : (row.height - height) / 2;
            const QRect place(x, y + above, width, height);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
            x += width + spacing();
        }
        y += row.height + spacing();
    }
}

} // namespace Facteur
