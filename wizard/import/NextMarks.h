// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace Facteur {

/// The next place of each mark in a text, so that looking for one that never comes is done once.
class NextMarks
{
public:
    /// \a text must outlive this.
    explicit NextMarks(const QString &text)
        : m_text(text)
    {
    }

    /// Where \a mark stands at or behind \a from, which grows from call to call, but not too far; -1:
    /// nowhere.
    qsizetype find(QChar mark, qsizetype from);

private:
    const QString &m_text;
    QHash<char16_t, qsizetype> m_known;
};

} // namespace Facteur
