// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

#include <utility>

class QWizard;

namespace Facteur {

class MarkdownView;

/// What F1 shows: what the page is about, what is to be typed into its fields, and the keys that do something
/// on it now. Closed by Escape.
class KeySheet final : public QDialog
{
    Q_OBJECT
public:
    /// A key as it stands on keyboards, and what it does.
    using Key = std::pair<QString, QString>;

    explicit KeySheet(QWizard &wizard);

    /// The keys of the page that \a wizard shows, Alt letters not included.
    [[nodiscard]] static QList<Key> keysOf(const QWizard &wizard);
    /// The Alt letters that \a wizard has now, in the order of the page.
    [[nodiscard]] static QList<Key> lettersOf(const QWizard &wizard);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] static QString html(const QWizard &wizard);

    MarkdownView *m_words;
};

} // namespace Facteur
