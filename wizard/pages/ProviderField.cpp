// SPDX-License-Identifier: MIT
#include "ProviderField.h"

#include "ProviderRow.h"
#include "Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int leastRows = 3; ///< below the field: else the list is above

/// Without accents and capitals: "amerique" finds "Amérique".
QString folded(const QString &text)
{
    QString bare = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    bare.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return bare;
}

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
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    setMinimumContentsLength(1);
    setMaxVisibleItems(12);
    setCompleter(nullptr); // Qt's own would complete the name while one types
    lineEdit()->setMaxLength(200);
    // Qt would take a name for the first row that has it, and there may be several: settle() tells.
    disconnect(lineEdit(), &QLineEdit::editingFinished, this, nullptr);
    setItemDelegate(new ProviderRow(this, this));
    m_matching->setSourceModel(model());
    auto *rows = new QCompleter(m_matching, this);
    rows->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    lineEdit()->setCompleter(rows);
    rows->popup()->setItemDelegate(new ProviderRow(this, rows));
    for (QAbstractItemView *list : {view(), rows->popup()}) {
        if (auto *one = qobject_cast<QListView *>(list))
            one->setResizeMode(QListView::Adjust);
    }
    rows->popup()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::textEdited, m_matching, &MatchingRows::setTyped);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ProviderField::settle);
    connect(rows, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(findData(index.data(Qt::UserRole))); });
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

void ProviderField::showPopup()
{
    QComboBox::showPopup();
    place(*view()->window());
}

void ProviderField::place(QWidget &list) const
{
    const QRect screen = this->screen()->availableGeometry();
    const int below = mapToGlobal(QPoint(0, height())).y();
    QRect room = list.geometry();
    if (const int height = screen.bottom() - below; height >= leastRows * view()->sizeHintForRow(0)) {
        room.setTop(below);
        room.setHeight(std::min(list.height(), height));
    } else { // above the question, too
        const int end = parentWidget() ? parentWidget()->mapToGlobal(QPoint()).y() : below - this->height();
        room.setHeight(std::min(list.height(), end - screen.top()));
        room.moveBottom(end - 1);
    }
    if (room != list.geometry())
        list.setGeometry(room);
}

bool ProviderField::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QWidget *>(watched);
    const bool isPlaced =
        event->type() == QEvent::Show || event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (list && isPlaced && list->isVisible())
        place(*list);
    return QComboBox::eventFilter(watched, event);
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
