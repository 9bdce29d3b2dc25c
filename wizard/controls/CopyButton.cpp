// SPDX-License-Identifier: MIT
#include "CopyButton.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace Facteur {

CopyButton::CopyButton(QWidget *parent)
    : WrappedButton(parent)
{
    m_done.setSingleShot(true);
    m_done.setInterval(2s);
    connect(&m_done, &QTimer::timeout, this, [this] { setText(m_words); });
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
    setText(m_copied);
    m_done.start();
}

QSize CopyButton::sizeHint() const
{
    const QSize size = WrappedButton::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    const auto width = [&metrics](const QString &words) { return metrics.horizontalAdvance(words); };
    return {size.width() - width(text()) + std::max(width(m_words), width(m_copied)), size.height()};
}

} // namespace Facteur
