// SPDX-License-Identifier: MIT
#include "Description.h"

#include <QEvent>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Facteur {

Description::Description(QWidget *field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
}

Description *Description::of(QWidget *field)
{
    auto *known = field->findChild<Description *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new Description(field);
}

void Description::set(const QObject *about, const QString &words)
{
    const auto part = std::find_if(
        m_parts.begin(), m_parts.end(), [about](const auto &each) { return each.first == about; });
    if (part == m_parts.end())
        m_parts.append({about, words});
    else
        part->second = words;
    show();
}

void Description::pass(const QString &words)
{
    m_passing = m_hasJustPassed && !words.isEmpty() ? m_passing + u'\n' + words : words;
    m_hasJustPassed = !words.isEmpty();
    QTimer::singleShot(0, this, [this] { m_hasJustPassed = false; });
    show();
}

bool Description::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_passing.isEmpty())
        pass({});
    return QObject::eventFilter(watched, event);
}

void Description::show()
{
    const QString now = m_field->accessibleDescription();
    if (now != m_shown)
        m_own = now;
    QStringList all{m_passing, m_own};
    for (const auto &[about, words] : std::as_const(m_parts))
        all << words;
    all.removeAll(QString());
    all.removeDuplicates();
    m_shown = all.join(u'\n');
    if (m_shown != now)
        m_field->setAccessibleDescription(m_shown);
}

} // namespace Facteur
