// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace Facteur {

class MatchingRows;

/// A field to find somebody in a long list by typing: the rows that have what was typed, in the name or in
/// the sentence below it, whatever its accents and capitals. The arrow shows all of them.
class ProviderField final : public QComboBox
{
    Q_OBJECT
public:
    struct Row
    {
        QString name;
        QString data;
        QString hint; ///< a sentence that tells it from others; may be empty
        bool isAlwaysOffered = false; ///< whatever is typed

        bool operator==(const Row &) const = default;
    };
    static constexpr int HintRole = Qt::UserRole + 1; ///< of the model: Row::hint
    static constexpr int AlwaysRole = Qt::UserRole + 2; ///< of the model: Row::isAlwaysOffered

    explicit ProviderField(QWidget *parent = nullptr);

    /// Nothing is chosen then; where they are the same as before, nothing changes.
    void setRows(const QList<Row> &rows);
    void setPlaceholder(const QString &text);
    /// -1: nothing is chosen, and the field is empty. What is being typed stays where nothing changes.
    void showRow(int row);
    void showPopup() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Takes what was typed for the one row that has it; else the field says again what is chosen.
    void settle();
    void choose(int row);
    /// The \a list of rows below the field, if for a few of them alone; else above what the field is labelled
    /// with: the question can be read while one chooses.
    void place(QWidget &list) const;

    QList<Row> m_rows;
    MatchingRows *m_matching;
};

} // namespace Facteur
