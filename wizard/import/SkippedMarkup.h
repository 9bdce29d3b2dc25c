// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// The comments, styles and scripts of a guide: nothing for people.
class SkippedMarkup
{
public:
    /// Whether \a line, the next one, with its \a number, belongs to one.
    bool skips(const QString &line, int number);
    /// Where the one begins that has not ended; 0: there is none.
    [[nodiscard]] int line() const { return m_line; }
    /// What ends it.
    [[nodiscard]] QString end() const { return m_end; }

private:
    int m_line = 0;
    QString m_end;
};

} // namespace Facteur
