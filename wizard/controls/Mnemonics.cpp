// SPDX-License-Identifier: MIT
#include "Mnemonics.h"

#include "LabelKey.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QVariant>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur::Mnemonics {

namespace {

constexpr auto letterProperty = "facteurLetter"; ///< of a widget: QChar; not there: not ours
constexpr auto shownProperty = "facteurShowsLetters"; ///< of a window: bool
constexpr int mostAlike = 3; ///< of buttons with the same words: Alt could not tell more of them apart

QString wordsOf(const QWidget *widget)
{
    return widget->property("text").toString();
}

/// \a widget is pressed, or its words lead to a field.
bool takesLetter(const QWidget *widget)
{
    if (wordsOf(widget).isEmpty())
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() && label->buddy()->focusPolicy() != Qt::NoFocus;
    return qobject_cast<const QAbstractButton *>(widget) && widget->focusPolicy() != Qt::NoFocus;
}

bool isLabel(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget);
}

/// All of \a part that takes a letter, itself included. What is hidden has none, but the label of a field:
/// that keeps its own for when it is there again.
void collect(QWidget *part, QList<QWidget *> &into, bool isHidden = false)
{
    if (!part)
        return;
    isHidden = isHidden || (part->isHidden() && !part->isWindow()); // a window may be about to be shown
    if (takesLetter(part) && !into.contains(part) && (!isHidden || isLabel(part)))
        into << part;
    const QObjectList &children = part->children();
    for (QObject *child : children) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow())
            collect(widget, into, isHidden);
    }
}

void give(QWidget *widget, QChar letter)
{
    const bool isNew = !widget->property(letterProperty).isValid() || letterOf(widget) != letter;
    if (isNew)
        widget->setProperty(letterProperty, QVariant::fromValue(letter));
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        if (isNew)
            LabelKey::of(label)->setLetter(letter);
    } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        const QKeySequence keys =
            letter.isNull() ? QKeySequence() : QKeySequence(static_cast<int>(Qt::ALT) | letter.unicode());
        if (button->shortcut() != keys) // a new text has taken it away
            button->setShortcut(keys);
    }
    if (isNew && widget->window()->property(shownProperty).toBool())
        widget->update();
}

/// Who has which letter.
class Seats
{
public:
    [[nodiscard]] QChar of(QWidget *widget) const { return m_holders.key(widget); }
    /// What is given now stays.
    void fix() { m_fixed = m_holders.values(); }
    /// \a widget keeps its letter where nobody else has it.
    void keep(QWidget *widget)
    {
        const QChar old = letterOf(widget);
        if (!old.isNull() && of(widget).isNull() && !m_holders.contains(old)
            && candidates(wordsOf(widget)).contains(old))
            m_holders.insert(old, widget);
    }
    /// \a widget has one, if there is any way: others move to another one of theirs for that.
    void choose(QWidget *widget)
    {
        if (!of(widget).isNull())
            return;
        keep(widget);
        QString tried;
        if (of(widget).isNull())
            seat(widget, tried);
    }

private:
    bool seat(QWidget *widget, QString &tried)
    {
        const QString possible = candidates(wordsOf(widget));
        for (const QChar letter : possible) {
            if (!m_holders.contains(letter)) {
                m_holders.insert(letter, widget);
                return true;
            }
        }
        for (const QChar letter : possible) {
            QWidget *holder = m_holders.value(letter);
            if (tried.contains(letter) || m_fixed.contains(holder))
                continue;
            tried += letter;
            if (seat(holder, tried)) {
                m_holders.insert(letter, widget);
                return true;
            }
        }
        return false;
    }

    QHash<QChar, QWidget *> m_holders;
    QList<QWidget *> m_fixed;
};

bool mayHave(QChar each)
{
    if (each.isDigit())
        return each.unicode() < 128;
    if (!each.isLetter() || each.decompositionTag() != QChar::NoDecomposition)
        return false;
    return each.script() != QChar::Script_Latin || each.unicode() < 128;
}

} // namespace

QString candidates(const QString &text)
{
    QString beginnings;
    QString others;
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text.at(i).toUpper();
        if (!mayHave(each))
            continue;
        const bool begins = i == 0 || !text.at(i - 1).isLetterOrNumber();
        (each.isDigit() ? digits : begins ? beginnings : others) += each;
    }
    QString all;
    for (const QChar each : beginnings + others + digits) {
        if (!all.contains(each))
            all += each;
    }
    return all;
}

QChar letterOf(const QWidget *widget)
{
    return widget->property(letterProperty).toChar();
}

void show(QWidget *window, bool areShown)
{
    if (window->property(shownProperty).toBool() == areShown)
        return;
    window->setProperty(shownProperty, areShown);
    const auto all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && !letterOf(widget).isNull())
            widget->update();
    }
}

qsizetype underlinedIn(const QWidget *widget, const QString &text)
{
    if (!widget->window()->property(shownProperty).toBool())
        return -1;
    const QChar letter = letterOf(widget);
    qsizetype at = -1; // where a word begins with it, else the first
    for (qsizetype i = 0; i < text.size() && !letter.isNull(); ++i) {
        if (text.at(i).toUpper() != letter)
            continue;
        if (i == 0 || !text.at(i - 1).isLetterOrNumber())
            return i;
        if (at < 0)
            at = i;
    }
    return at;
}

QString marked(const QWidget *widget, const QString &text)
{
    if (!widget || !widget->property(letterProperty).isValid())
        return text;
    const qsizetype at = underlinedIn(widget, text);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == at)
            result += u'&';
        result += text.at(i) == u'&' ? u"&&"_s : QString(text.at(i));
    }
    return result;
}

void assign(const QList<QWidget *> &parts, const QList<QWidget *> &first)
{
#if defined(Q_OS_DARWIN)
    Q_UNUSED(parts) // where there are no Alt letters
    Q_UNUSED(first)
#else
    QList<QWidget *> all;
    for (QWidget *part : first + parts)
        collect(part, all);
    QHash<QString, int> alike;
    for (const QWidget *widget : std::as_const(all))
        ++alike[wordsOf(widget)];
    Seats seats;
    QList<QWidget *> seated;
    for (QWidget *widget : std::as_const(all)) {
        if (alike.value(wordsOf(widget)) <= mostAlike)
            seated << widget;
    }
    // What stays where it is on a page comes before what comes and goes there.
    std::stable_partition(seated.begin(), seated.end(), isLabel);
    std::stable_partition(
        seated.begin(), seated.end(), [&first](QWidget *widget) { return first.contains(widget); });
    const auto stays = [&first](QWidget *widget) { return first.contains(widget) || isLabel(widget); };
    const auto passing = std::find_if_not(seated.begin(), seated.end(), stays);
    std::for_each(seated.begin(), passing, [&seats](QWidget *widget) { seats.keep(widget); });
    std::for_each(seated.begin(), passing, [&seats](QWidget *widget) { seats.choose(widget); });
    seats.fix();
    for (QWidget *widget : std::as_const(seated))
        seats.keep(widget);
    for (QWidget *widget : std::as_const(seated))
        seats.choose(widget);
    for (QWidget *widget : std::as_const(all))
        give(widget, seats.of(widget));
#endif
}

} // namespace Facteur::Mnemonics
