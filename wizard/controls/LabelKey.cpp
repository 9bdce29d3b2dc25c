// SPDX-License-Identifier: MIT
#include "LabelKey.h"

#include "AreaAround.h"
#include "Mnemonics.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace Facteur {

LabelKey::LabelKey(QLabel *label)
    : QObject(label)
    , m_label(label)
    , m_shortcut(new QShortcut(label))
{
    label->installEventFilter(this);
    connect(m_shortcut, &QShortcut::activated, this, &LabelKey::lead);
}

LabelKey *LabelKey::of(QLabel *label)
{
    auto *known = label->findChild<LabelKey *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new LabelKey(label);
}

void LabelKey::setLetter(QChar letter)
{
    m_shortcut->setKey(letter.isNull()
            ? QKeySequence()
            : QKeySequence(static_cast<int>(Qt::ALT) | letter.toUpper().unicode()));
}

void LabelKey::lead() const
{
    QWidget *buddy = m_label->buddy();
    if (!buddy || !buddy->isEnabled())
        return;
    buddy->setFocus(Qt::ShortcutFocusReason);
    if (QScrollArea *area = areaAround(buddy))
        area->ensureWidgetVisible(buddy);
}

bool LabelKey::eventFilter(QObject *watched, QEvent *event)
{
    // Without the letter, it draws itself best.
    if (event->type() != QEvent::Paint || Mnemonics::underlinedIn(m_label, m_label->text()) < 0)
        return QObject::eventFilter(watched, event);
    paint();
    return true;
}

void LabelKey::paint() const
{
    QPainter painter(m_label);
    const int margin = m_label->margin();
    const int flags = static_cast<int>(m_label->alignment()) | Qt::TextShowMnemonic
        | (m_label->wordWrap() ? Qt::TextWordWrap : 0)
        | (m_label->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, m_label)
                ? 0
                : Qt::TextHideMnemonic);
    m_label->style()->drawItemText(&painter,
        m_label->contentsRect().adjusted(margin, margin, -margin, -margin), flags, m_label->palette(),
        m_label->isEnabled(), Mnemonics::marked(m_label, m_label->text()), m_label->foregroundRole());
}

} // namespace Facteur
