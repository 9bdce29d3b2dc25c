// SPDX-License-Identifier: MIT
#include "TableEnds.h"

#include <QList>

namespace Facteur {

namespace {

/// Whether \a text begins with the tag \a name.
bool isTableTag(QStringView text, QStringView name)
{
    return text.startsWith(name, Qt::CaseInsensitive)
        && (text.size() == name.size() || !text.at(name.size()).isLetterOrNumber());
}

} // namespace

qsizetype beginOfTable(const QString &line, qsizetype from)
{
    qsizetype at = line.indexOf(u'<', from);
    while (at >= 0 && !isTableTag(QStringView(line).mid(at), u"<table"))
        at = line.indexOf(u'<', at + 1);
    return at;
}

TableEnds::TableEnds(const QStringList &lines)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines.at(i);
        for (qsizetype at = line.indexOf(u'<'); at >= 0; at = line.indexOf(u'<', at + 1)) {
            if (isTableTag(line.mid(at), u"<table"))
                open.append(i);
            else if (isTableTag(line.mid(at), u"</table") && !open.isEmpty())
                open.removeLast();
        }
    }
    for (const qsizetype line : std::as_const(open))
        ++m_open[line];
}

} // namespace Facteur
