// SPDX-License-Identifier: MIT
#include "Echo.h"

#include <algorithm>

namespace Facteur {

namespace {

constexpr qsizetype shortestEcho = 5; ///< bytes

/// Where the words for people begin: after the status and its code ("535 ", "NO [CODE] ", "* BYE ").
qsizetype startOfWords(const QByteArray &answer)
{
    const qsizetype status = answer.indexOf(' ', answer.startsWith("* ") ? 2 : 0) + 1;
    return answer.mid(status).startsWith('[') ? std::max(status, answer.indexOf(']', status)) : status;
}

} // namespace

QByteArray withoutEcho(QByteArray answer, const QString &typed, const QByteArray &name)
{
    const QByteArray echo = typed.toUtf8().toLower();
    if (echo.size() < shortestEcho)
        return answer;
    qsizetype at = startOfWords(answer);
    while ((at = answer.toLower().indexOf(echo, at)) >= 0) {
        answer.replace(at, echo.size(), name);
        at += name.size();
    }
    return answer;
}

} // namespace Facteur
