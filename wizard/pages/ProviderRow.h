// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Facteur {

/// How a row of a ProviderField's list looks: a name, and in help's colours the sentence below it.
class ProviderRow final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Of a list that is as wide as \a field.
    ProviderRow(const QWidget *field, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int hintHeight(const QStyleOptionViewItem &option, const QString &hint) const;

    const QWidget *m_field;
};

} // namespace Facteur
