// SPDX-License-Identifier: MIT
#include "AnswerOpening.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestOpening = 4096; ///< bytes; the end of a line may have a code

} // namespace

bool AnswerOpening::hasCode(const QByteArray &code) const
{
    return std::any_of(codes.cbegin(), codes.cend(), [&code](const QByteArray &own) {
        return code.endsWith('*') ? own.startsWith(code.chopped(1)) && own.contains('.') : own == code;
    });
}

bool AnswerOpening::isRefusal() const
{
    static const QByteArrayList refusals{"NO", "BAD", "BYE", "-ERR"};
    constexpr int lowest = 400;
    return refusals.contains(status) || replyCode() >= lowest;
}

bool AnswerOpening::isAboutCommand() const
{
    constexpr int first = 500;
    constexpr int last = 504;
    return status == "BAD" || (replyCode() >= first && replyCode() <= last);
}

AnswerOpening openingOf(Protocol protocol, const QByteArray &answer)
{
    static const QRegularExpression imap(u"^(?:\\* ?)?(NO|BAD|BYE|OK)?\\b *(?:\\[([A-Z/-]+)[^\\]]*\\])?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pop3(
        u"^(-ERR\\b)? *(?:\\[([A-Z/-]+)[^\\]]*\\])?"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression smtp(
        u"^(?:([2-5][0-9]{2})(?![0-9]))?[ -]*([245]\\.[0-9]{1,3}\\.[0-9]{1,3})?"_s);
    static const QRegularExpression enhancedAtEnd(u"\\(#([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\)"_s);
    const QString latin = QString::fromLatin1(answer.left(longestOpening));
    const bool isSmtp = protocol == Protocol::Smtp;
    const auto match = (isSmtp ? smtp : protocol == Protocol::Imap ? imap : pop3).match(latin);
    AnswerOpening opening;
    opening.rest = answer.mid(match.capturedLength());
    opening.status = match.captured(1).toUpper().toLatin1();
    opening.codes.append(opening.status);
    const QString second = match.captured(2).toUpper();
    // qmail writes it last, "(#5.7.1)".
    if (isSmtp)
        opening.codes.append((second.isEmpty() ? enhancedAtEnd.match(latin).captured(1) : second).toLatin1());
    else if (!second.isEmpty())
        opening.codes.append('[' + second.toLatin1() + ']');
    opening.codes.removeAll({});
    return opening;
}

} // namespace Facteur
