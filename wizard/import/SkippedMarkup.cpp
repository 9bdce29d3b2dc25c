// SPDX-License-Identifier: MIT
#include "SkippedMarkup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

SkippedMarkup::SkippedMarkup(const QStringList &lines)
    : m_kinds{{{u"<!--"_s, u"-->"_s}, {u"<style"_s, u"</style>"_s}, {u"<script"_s, u"</script>"_s}}}
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (Kind &kind : m_kinds) {
            const qsizetype at = lines.at(i).lastIndexOf(kind.end, -1, Qt::CaseInsensitive);
            if (at >= 0)
                kind.last = {static_cast<int>(i) + 1, at};
        }
    }
}

SkippedMarkup::Kind *SkippedMarkup::kindAt(const QString &line, qsizetype at)
{
    // `<!--` is spoken of.
    if (at > 0 && line.at(at - 1) == u'`')
        return nullptr;
    const auto kind = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind &each) {
        const qsizetype end = at + each.begin.size();
        const bool goesOn =
            each.begin.back().isLetter() && end < line.size() && line.at(end).isLetterOrNumber();
        return !goesOn && QStringView(line).mid(at).startsWith(each.begin, Qt::CaseInsensitive);
    });
    return kind == m_kinds.end() ? nullptr : &*kind;
}

/// The length of a comment that ends where it begins (HTML, section 13.2.5.43); 0 where there is none.
static qsizetype emptyCommentAt(const QString &line, qsizetype at)
{
    const QStringView rest = QStringView(line).mid(at);
    return rest.startsWith(u"<!-->") ? 5 : rest.startsWith(u"<!--->") ? 6 : 0;
}

QString SkippedMarkup::visible(const QString &line, int number, QList<ImportNote> &notes)
{
    QString left;
    qsizetype at = 0;
    while (at < line.size()) {
        if (m_open) {
            const qsizetype end = line.indexOf(m_open->end, at, Qt::CaseInsensitive);
            if (end < 0)
                return left;
            at = end + m_open->end.size();
            m_open = nullptr;
            continue;
        }
        const qsizetype begin = line.indexOf(u'<', at);
        const qsizetype end = begin < 0 ? line.size() : begin;
        left += QStringView(line).mid(at, end - at);
        at = end;
        if (const qsizetype length = begin < 0 ? 0 : emptyCommentAt(line, begin); length > 0) {
            at += length;
            continue;
        }
        const Kind *kind = begin < 0 ? nullptr : kindAt(line, begin);
        if (kind && kind->last >= std::pair(number, begin + kind->begin.size())) {
            m_open = kind;
            at += kind->begin.size();
            continue;
        }
        if (kind)
            notes.append({ImportNote::Kind::ToDo, number,
                u"what begins here was read as text: %1 is missing"_s.arg(kind->end)});
        left += QStringView(line).mid(at, 1);
        ++at;
    }
    return left;
}

} // namespace Facteur
