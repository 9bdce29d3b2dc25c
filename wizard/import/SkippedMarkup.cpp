// SPDX-License-Identifier: MIT
#include "SkippedMarkup.h"

using namespace Qt::StringLiterals;

namespace Facteur {

bool SkippedMarkup::skips(const QString &line, int number)
{
    if (m_end.isEmpty()) {
        for (const auto &[begin, end] : {std::pair(u"<!--"_s, u"-->"_s),
                 std::pair(u"<style"_s, u"</style>"_s), std::pair(u"<script"_s, u"</script>"_s)}) {
            if (line.trimmed().startsWith(begin, Qt::CaseInsensitive))
                m_end = end;
        }
        m_line = m_end.isEmpty() ? 0 : number;
    }
    if (m_end.isEmpty())
        return false;
    if (line.contains(m_end, Qt::CaseInsensitive)) {
        m_end.clear();
        m_line = 0;
    }
    return true;
}

} // namespace Facteur
