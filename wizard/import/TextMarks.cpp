// SPDX-License-Identifier: MIT
#include "TextMarks.h"

using namespace Qt::StringLiterals;

namespace Facteur {

QString bareText(const QString &text)
{
    QString bare;
    for (const QChar c : text)
        bare += isOneOf(c, u"*\"“”„«»`\u00a0\u202f") ? QChar(u' ') : c;
    bare = bare.simplified();
    while (bare.endsWith(u':') || bare.endsWith(u' '))
        bare.chop(1);
    return bare;
}

QString withoutStrayMarks(const QString &text, QStringList *stray)
{
    QString result;
    const auto runAt = [&text](qsizetype at) {
        qsizetype end = at;
        while (end < text.size() && text.at(end) == u'*')
            ++end;
        return end - at;
    };
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'*'); at >= 0; at = text.indexOf(u'*', at)) {
        const qsizetype before = runAt(at);
        const qsizetype begin = at + before;
        const qsizetype end = text.indexOf(u'*', begin);
        if (end < 0)
            break;
        if (text.at(begin).isSpace()) {
            at = begin;
            continue;
        }
        const qsizetype after = runAt(end);
        const QString words = text.mid(begin, end - begin);
        const QString mark(qMin(before, after), u'*');
        result += text.mid(done, at - done) + mark + words + mark;
        done = at = end + after;
        if (before != after && stray)
            stray->append(words);
    }
    result += text.mid(done);
    return result.replace(u"\"\""_s, u"\""_s);
}

} // namespace Facteur
