// SPDX-License-Identifier: MIT
#include "SmtpReply.h"

namespace Facteur {

namespace {

bool isDigit(char c, char lowest, char highest)
{
    return c >= lowest && c <= highest;
}

} // namespace

bool SmtpReply::isReplyLine(const QByteArray &line)
{
    return line.size() >= 3 && isDigit(line[0], '2', '5') && isDigit(line[1], '0', '9')
        && isDigit(line[2], '0', '9') && (line.size() == 3 || line[3] == ' ' || line[3] == '-');
}

SmtpReply::Progress SmtpReply::add(const QByteArray &line)
{
    if (!isReplyLine(line))
        return Progress::Malformed;
    const int code = line.first(3).toInt();
    if (m_complete)
        m_texts.clear();
    else if (code != m_code)
        return Progress::Malformed;
    m_code = code;
    m_texts.append(line.mid(4));
    m_complete = line.size() == 3 || line[3] == ' ';
    return m_complete ? Progress::Complete : Progress::More;
}

QByteArray SmtpReply::joined() const
{
    return QByteArray::number(m_code) + ' ' + m_texts.join(' ');
}

} // namespace Facteur
