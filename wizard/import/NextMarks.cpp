// SPDX-License-Identifier: MIT
#include "NextMarks.h"

namespace Facteur {

namespace {

constexpr qsizetype longestLink = 2000;

} // namespace

qsizetype NextMarks::find(QChar mark, qsizetype from)
{
    const auto entry = m_known.find(mark.unicode());
    qsizetype &known = entry == m_known.end() ? m_known.insert(mark.unicode(), -1).value() : entry.value();
    if (known < from)
        known = m_text.indexOf(mark, from);
    if (known < 0)
        known = m_text.size();
    return known < m_text.size() && known - from <= longestLink ? known : -1;
}

} // namespace Facteur
