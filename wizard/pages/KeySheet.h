// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

#include <utility>

namespace Facteur {

class MarkdownView;

/// What F1 shows: what the page, or the window that has none, is about, what is to be typed into its fields,
/// and the keys that do something on it now. Closed by Escape.
class KeySheet final : public QDialog
{
    Q_OBJECT
public:
    /// A key as it stands on keyboards, and what it does.
    using Key = std::pair<QString, QString>;

    explicit KeySheet(QWidget &window);

    /// The keys of what \a window shows, Alt letters not included.
    [[nodiscard]] static QList<Key> keysOf(const QWidget &window);
    /// The Alt letters that \a window has now, in the order of the page.
    [[nodiscard]] static QList<Key> lettersOf(const QWidget &window);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] static QString html(const QWidget &window);

    MarkdownView *m_words;
};

} // namespace Facteur
