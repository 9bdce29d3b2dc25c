// SPDX-License-Identifier: MIT
#pragma once

#include "ImportNote.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace Facteur {

/// The comments, styles and scripts of a guide: nothing for people. What begins and never ends is none.
class SkippedMarkup
{
public:
    /// \a lines are all of the guide.
    explicit SkippedMarkup(const QStringList &lines);

    /// What is left of \a line, the next one, with its \a number. What begins there and never ends is named
    /// in \a notes, and left.
    QString visible(const QString &line, int number, QList<ImportNote> &notes);

private:
    struct Kind
    {
        QString begin;
        QString end;
        std::pair<int, qsizetype> last{0, 0}; ///< line and place of the last end in the guide
    };

    [[nodiscard]] Kind *kindAt(const QString &line, qsizetype at);

    std::array<Kind, 3> m_kinds;
    const Kind *m_open = nullptr;
};

} // namespace Facteur
