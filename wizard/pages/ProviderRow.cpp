// SPDX-License-Identifier: MIT
#include "ProviderRow.h"

#include "ProviderField.h"
#include "Theme.h"

#include <QPainter>

#include <algorithm>

namespace Facteur {

ProviderRow::ProviderRow(const QWidget *field, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_field(field)
{
}

QSize ProviderRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString hint = index.data(ProviderField::HintRole).toString();
    int height = QFontMetrics(option.font).height() + 2 * Space::hair + 2;
    if (!hint.isEmpty())
        height += hintHeight(option, hint);
    return {Space::huge, height};
}

void ProviderRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const Theme theme(option.palette);
    painter->save();
    painter->fillRect(option.rect, selected ? option.palette.highlight().color() : theme.base);
    const QColor ink = selected ? option.palette.highlightedText().color() : theme.text;
    const QRect room = option.rect.adjusted(Space::medium, Space::hair + 1, -Space::medium, -Space::hair - 1);
    painter->setPen(ink);
    painter->setFont(option.font);
    const int line = QFontMetrics(option.font).height();
    painter->drawText(QRect(room.topLeft(), QSize(room.width(), line)),
        Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->setFont(Theme::help(option.font));
    painter->setPen(selected ? ink : theme.secondary);
    painter->drawText(room.adjusted(0, line, 0, 0), Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
        index.data(ProviderField::HintRole).toString());
    painter->restore();
}

int ProviderRow::hintHeight(const QStyleOptionViewItem &option, const QString &hint) const
{
    // What the list has before it is shown is no width yet.
    const int width = m_field->width() - 2 * Space::medium - Space::normal;
    return QFontMetrics(Theme::help(option.font))
        .boundingRect(QRect(0, 0, std::max(width, 100), 10'000), Qt::TextWordWrap, hint)
        .height();
}

} // namespace Facteur
