// SPDX-License-Identifier: MIT
#include "LineFramer.h"

namespace Facteur {

bool LineFramer::feed(const QByteArray &bytes)
{
    m_answerSize += bytes.size();
    m_buffer += bytes;
    if (m_answerSize > maximumAnswer)
        return false;
    qsizetype lineStart = 0;
    while (m_buffer.size() - lineStart > maximumLine) {
        const qsizetype end = m_buffer.indexOf('\n', lineStart);
        if (end < 0 || end - lineStart >= maximumLine)
            return false;
        lineStart = end + 1;
    }
    return true;
}

std::optional<LineFramer::Taken> LineFramer::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    if (!line.endsWith('\r'))
        return Taken{line, LineEnd::Lf};
    line.chop(1);
    return Taken{line, LineEnd::CrLf};
}

} // namespace Facteur
