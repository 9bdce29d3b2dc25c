// SPDX-License-Identifier: MIT
#include "Spoken.h"

#include "Description.h"

#include <QAccessible>
#include <QEvent>
#include <QWidget>

namespace Facteur {

Spoken::Spoken(QWidget *about)
    : QObject(about)
    , m_about(about)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    about->installEventFilter(this);
    connect(&m_soon, &QTimer::timeout, this, &Spoken::say);
}

void Spoken::tell(const QString &words)
{
    m_words = words;
    if (m_words != m_said)
        m_soon.start();
}

bool Spoken::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::HideToParent) // it itself, not its page
        m_said.clear();
    else if (event->type() == QEvent::ShowToParent)
        tell(m_words);
    return QObject::eventFilter(watched, event);
}

void Spoken::say()
{
    if (m_words == m_said)
        return;
    if (m_about->isHidden()) // it will be said when it is shown
        return;
    m_said = m_words;
    if (m_words.isEmpty() || !m_about->isVisible())
        return;
    QWidget *focus = m_about->window()->focusWidget();
    if (!focus || focus == m_about) // which says it by itself
        return;
    Q_EMIT said(m_words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(m_about, m_words);
    QAccessible::updateAccessibility(&announcement);
#else
    Description::of(focus)->pass(m_words);
#endif
}

} // namespace Facteur
