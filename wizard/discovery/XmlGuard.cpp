// SPDX-License-Identifier: MIT
#include "XmlGuard.h"

#include <QStringView>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int maximumXmlDepth = 16;
constexpr qsizetype maximumXmlTag = 1024;

/// The end of the tag that begins at \a start, behind its ">"; -1 where it is too long or has none. A ">"
/// between quotes does not end it.
qsizetype endOfTag(QStringView text, qsizetype start)
{
    const qsizetype limit = qMin(text.size(), start + maximumXmlTag);
    QChar quote;
    for (qsizetype i = start; i < limit; ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            return i + 1;
        }
    }
    return -1;
}

/// Behind what begins with "<" at \a start; -1 where it may not be there.
qsizetype endOfMarkup(QStringView text, qsizetype start)
{
    struct Section
    {
        QStringView begin;
        QStringView end;
    };
    static constexpr Section sections[] = {{u"<!--", u"-->"}, {u"<![CDATA[", u"]]>"}, {u"<?", u"?>"}};
    const QStringView rest = text.sliced(start);
    for (const Section &section : sections) {
        if (!rest.startsWith(section.begin))
            continue;
        const qsizetype end = text.indexOf(section.end, start + section.begin.size());
        return end < 0 ? -1 : end + section.end.size();
    }
    // What is left that begins so is the document type.
    return rest.startsWith(u"<!") ? -1 : endOfTag(text, start);
}

bool hasHarmlessMarkup(QStringView text)
{
    qsizetype i = text.indexOf(u'<');
    while (i >= 0) {
        const qsizetype end = endOfMarkup(text, i);
        if (end < 0)
            return false;
        i = text.indexOf(u'<', end);
    }
    return true;
}

} // namespace

bool isHarmlessXml(const QString &text)
{
    if (!hasHarmlessMarkup(text))
        return false;
    QXmlStreamReader xml(text);
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() || xml.isEntityReference())
            return false;
        if (xml.isStartElement() && ++depth > maximumXmlDepth)
            return false;
        if (xml.isEndElement())
            --depth;
    }
    return !xml.hasError();
}

} // namespace Facteur
