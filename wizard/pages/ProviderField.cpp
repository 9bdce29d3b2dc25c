// SPDX-License-Identifier: MIT
#include "ProviderField.h"

#include "Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Without accents and capitals: "amerique" finds "Amérique".
QString folded(const QString &text)
{
    QString bare = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    bare.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return bare;
}

/// A name, and in help's colours the sentence below it.
class RowDelegate final : public QStyledItemDelegate
{
public:
    /// Of a list that is as wide as \a field.
    RowDelegate(const QWidget *field, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_field(field)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString hint = index.data(ProviderField::HintRole).toString();
        int height = QFontMetrics(option.font).height() + 2 * Space::hair + 2;
        if (!hint.isEmpty())
            height += hintHeight(option, hint);
        return {Space::huge, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const Theme theme(option.palette);
        painter->save();
        painter->fillRect(option.rect, selected ? option.palette.highlight().color() : theme.base);
        const QColor ink = selected ? option.palette.highlightedText().color() : theme.text;
        const QRect room =
            option.rect.adjusted(Space::medium, Space::hair + 1, -Space::medium, -Space::hair - 1);
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

private:
    [[nodiscard]] int hintHeight(const QStyleOptionViewItem &option, const QString &hint) const
    {
        // What the list has before it is shown is no width yet.
        const int width = m_field->width() - 2 * Space::medium - Space::normal;
        return QFontMetrics(Theme::help(option.font))
            .boundingRect(QRect(0, 0, std::max(width, 100), 10'000), Qt::TextWordWrap, hint)
            .height();
    }

    const QWidget *m_field;
};

} // namespace

/// The rows that have every word of what was typed.
class MatchingRows final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString &text)
    {
        m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

    /// Those that were found by their words, as rows of the source.
    [[nodiscard]] QList<int> found() const
    {
        QList<int> rows;
        for (int row = 0; row < rowCount(); ++row) {
            if (!index(row, 0).data(ProviderField::AlwaysRole).toBool())
                rows.append(mapToSource(index(row, 0)).row());
        }
        return rows;
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString text =
            folded(index.data().toString() + u' ' + index.data(ProviderField::HintRole).toString());
        return index.data(ProviderField::AlwaysRole).toBool()
            || std::all_of(
                m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

ProviderField::ProviderField(QWidget *parent)
    : QComboBox(parent)
    , m_matching(new MatchingRows(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // Qt's own would complete the name while one types
    lineEdit()->setMaxLength(200);
    setItemDelegate(new RowDelegate(this, this));
    m_matching->setSourceModel(model());
    auto *rows = new QCompleter(m_matching, this);
    rows->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    lineEdit()->setCompleter(rows);
    rows->popup()->setItemDelegate(new RowDelegate(this, rows));
    for (QAbstractItemView *list : {view(), rows->popup()}) {
        if (auto *one = qobject_cast<QListView *>(list))
            one->setResizeMode(QListView::Adjust);
    }
    connect(lineEdit(), &QLineEdit::textEdited, m_matching, &MatchingRows::setTyped);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ProviderField::settle);
    connect(rows, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(findText(index.data().toString(), Qt::MatchExactly)); });
}

void ProviderField::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    const QSignalBlocker quiet(this);
    clear();
    for (const Row &row : rows) {
        addItem(row.name, row.data);
        setItemData(count() - 1, row.hint, HintRole);
        setItemData(count() - 1, row.isAlwaysOffered, AlwaysRole);
        setItemData(count() - 1, row.hint.isEmpty() ? row.name : u"%1. %2"_s.arg(row.name, row.hint),
            Qt::AccessibleTextRole);
    }
    setCurrentIndex(-1);
    clearEditText();
}

void ProviderField::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

void ProviderField::showRow(int row)
{
    if (row == currentIndex() && lineEdit()->isModified() && hasFocus())
        return;
    setCurrentIndex(row);
    if (row < 0)
        clearEditText();
}

void ProviderField::choose(int row)
{
    if (row < 0)
        return;
    setCurrentIndex(row);
    lineEdit()->setText(itemText(row)); // where it was chosen before, the index is none to tell
    Q_EMIT activated(row);
}

void ProviderField::settle()
{
    if (!lineEdit()->isModified() || lineEdit()->text() == itemText(currentIndex()))
        return;
    m_matching->setTyped(lineEdit()->text());
    const QList<int> rows = m_matching->found();
    if (!lineEdit()->text().trimmed().isEmpty() && rows.size() == 1)
        choose(rows.constFirst());
    else
        lineEdit()->setText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
}

void ProviderField::keyPressEvent(QKeyEvent *event)
{
    const bool jumps = event->modifiers() & Qt::ControlModifier; // the letters have the keys alone
    if (jumps && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && count() > 0)
        choose(event->key() == Qt::Key_Home ? 0 : count() - 1);
    else
        QComboBox::keyPressEvent(event);
}

void ProviderField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}

} // namespace Facteur
