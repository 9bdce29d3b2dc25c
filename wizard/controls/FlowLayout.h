// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Facteur {

/// One thing beside the other as long as there is room, then below: for rows of buttons and of short words.
/// What is aligned right stands at the end of its row, what is aligned at the top not in the middle of its
/// height. What is wider than a row gets the whole of it, and the height that it needs there.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    /// \a parent may be null: for a layout inside another one.
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row
    {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Row> rows(int width) const;
    [[nodiscard]] static int heightOf(const QLayoutItem *item, int width);
    [[nodiscard]] QSize around() const; ///< the margins

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Facteur
