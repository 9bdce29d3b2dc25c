// SPDX-License-Identifier: MIT
#include "Service.h"

#include "SmtpReply.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// SMTP and FTP share their reply codes; only the words tell them apart.
bool isFtp(const QByteArray &answer)
{
    if (answer.startsWith("220"))
        return (answer.contains("FTP") || answer.contains("FileZilla")) && !answer.contains("SMTP");
    return answer.startsWith("530") && answer.contains("USER") && answer.contains("PASS");
}

bool isHttp(const QByteArray &answer)
{
    const QByteArray start = answer.left(64).trimmed().toLower();
    return start.startsWith("http/") || start.startsWith("<!doctype html") || start.startsWith("<html");
}

} // namespace

QString answeringService(const QByteArray &answer)
{
    if (answer.startsWith("* "))
        return u"IMAP"_s;
    if (answer.startsWith("+OK") || answer.startsWith("-ERR"))
        return u"POP3"_s;
    if (isFtp(answer))
        return u"FTP"_s;
    if (SmtpReply::isReplyLine(answer))
        return u"SMTP"_s;
    if (answer.left(4).toUpper() == "SSH-")
        return u"SSH"_s;
    return isHttp(answer) ? u"HTTP"_s : QString();
}

bool isTlsRecord(const QByteArray &bytes)
{
    return bytes.size() >= 2 && (bytes[0] == 0x15 || bytes[0] == 0x16) && bytes[1] == 0x03;
}

} // namespace Facteur
