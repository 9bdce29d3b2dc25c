// SPDX-License-Identifier: MIT
#include "CopyButton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

using namespace std::chrono_literals;

namespace Facteur {

CopyButton::CopyButton(QWidget *parent)
    : WrappedButton(parent)
{
    m_done.setSingleShot(true);
    m_done.setInterval(2s);
    connect(&m_done, &QTimer::timeout, this, [this] { say(m_words, m_description); });
}

void CopyButton::setWords(const QString &words, const QString &copied)
{
    m_words = words;
    m_copied = copied;
    setText(m_done.isActive() ? copied : words);
}

void CopyButton::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    if (!m_done.isActive())
        m_description = accessibleDescription();
    say(m_copied, m_copied);
    m_done.start();
}

void CopyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        click();
    else
        WrappedButton::keyPressEvent(event);
}

void CopyButton::say(const QString &words, const QString &description)
{
    setText(words);
    setAccessibleDescription(description);
}

} // namespace Facteur
