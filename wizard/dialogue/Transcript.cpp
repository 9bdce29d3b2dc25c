// SPDX-License-Identifier: MIT
#include "Transcript.h"

#include "CleanUp.h"
#include "Hidden.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumLines = 200;

} // namespace

void Transcript::sent(const Sending &sending)
{
    if (!sending.record.isEmpty())
        append("C: "_L1 + sending.record);
    else
        append("C: "_L1
            + (sending.secret ? recordOf(Hidden::Secret)
                              : cleanForDisplay(QString::fromUtf8(sending.bytes))));
}

void Transcript::received(const QByteArray &line, const Redactor &redactor)
{
    if (m_lines.size() <= maximumLines)
        append("S: "_L1 + redactor.displayable(line));
}

void Transcript::append(const QString &line)
{
    if (m_lines.size() < maximumLines)
        m_lines.append(line);
    else if (m_lines.size() == maximumLines)
        m_lines.append(recordOf(Hidden::More));
}

} // namespace Facteur
