// SPDX-License-Identifier: MIT
#include "WrittenGuide.h"

#include "PackRules.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

// What is more is no text for people. The expressions below take time with the square of a line.
constexpr qsizetype longestLine = 4000;
constexpr qsizetype maximumGuideLines = 5000;
constexpr qsizetype maximumSections = 500;

QString languageOf(const QString &path)
{
    static const QRegularExpression name(u"\\.([a-z]{2,3})(?:[-_][A-Za-z]+)?\\.md\\z"_s);
    const QRegularExpressionMatch match = name.match(path);
    return match.hasMatch() ? match.captured(1) : u"en"_s;
}

/// The lines of the front matter, which is YAML, but of which only plain "key: value" is understood. Where it
/// ends.
qsizetype readFrontMatter(const QStringList &lines, WrittenGuide &guide)
{
    if (lines.value(0).trimmed() != u"---")
        return 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line == u"---")
            return i + 1;
        const QString key = line.section(u':', 0, 0).trimmed();
        const QString value = bareText(withoutMarkup(line.section(u':', 1)));
        if (key == u"title")
            guide.title = value;
        else if (key == u"slug")
            guide.slug = value;
    }
    return 0;
}

void addLine(WrittenSection &section, int number, const QString &text)
{
    static const QRegularExpression picture(u"!\\[[^\\]]{0,500}\\]\\(([^()\\s]+)[^()]{0,500}\\)"_s);
    for (auto found = picture.globalMatch(text); found.hasNext();)
        section.pictures.append({number, found.next().captured(1)});
    section.lines.append({number, text});
}

} // namespace

Result<WrittenGuide> WrittenGuide::read(const QString &path)
{
    const Result<QByteArray> content = readPackFile(path);
    return content ? parse(content.value(), path) : Result<WrittenGuide>(content.problem());
}

Result<WrittenGuide> WrittenGuide::parse(const QByteArray &markdown, const QString &path)
{
    static const QRegularExpression heading(u"\\A(#{1,6})\\s+(.+?)[\\s#]*\\z"_s);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString content = decoder(markdown);
    if (decoder.hasError())
        return Problem{path, 0, u"not UTF-8"_s};
    const QStringList lines = content.remove(u'\r').split(u'\n');
    if (lines.size() > maximumGuideLines)
        return Problem{path, 0, u"too many lines: the most is %1"_s.arg(maximumGuideLines)};
    WrittenGuide guide;
    guide.file = path;
    guide.language = languageOf(QFileInfo(path).fileName());
    guide.sections.append(WrittenSection());
    for (qsizetype i = readFrontMatter(lines, guide); i < lines.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        if (lines.at(i).size() > longestLine)
            return Problem{
                path, number, u"the line is too long: the most is %1 characters"_s.arg(longestLine)};
        const QRegularExpressionMatch match = heading.match(lines.at(i));
        if (!match.hasMatch()) {
            addLine(guide.sections.last(), number, lines.at(i));
            continue;
        }
        if (guide.sections.size() > maximumSections)
            return Problem{path, number, u"too many headings: the most is %1"_s.arg(maximumSections)};
        guide.sections.append({static_cast<int>(match.capturedLength(1)), number,
            bareText(withoutMarkup(match.captured(2))), {}, {}});
    }
    return guide;
}

QString withoutMarkup(const QString &markdown)
{
    static const QRegularExpression picture(u"!\\[[^\\]]{0,500}\\]\\([^()]{0,500}\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]{0,500})\\]\\([^()]{0,500}\\)"_s);
    static const QRegularExpression address(u"<[^<>]{0,500}>"_s);
    static const QRegularExpression action(u"`([^`]{0,500})`\\{\\.action\\}"_s);
    static const QRegularExpression classes(u"\\{\\.[^{}]{0,500}\\}"_s);
    QString text = markdown;
    text.remove(picture).replace(link, u"\\1"_s).remove(address);
    text.replace(action, u"**\\1**"_s).remove(classes);
    QString clean;
    for (const QChar c : std::as_const(text)) {
        if (problemWithText(c).isEmpty())
            clean += c;
    }
    return clean;
}

QString bareText(const QString &text)
{
    static const QRegularExpression marks(u"[*\"“”«»`\\x{a0}\\x{202f}]"_s);
    QString bare = QString(text).replace(marks, u" "_s).simplified();
    while (bare.endsWith(u':') || bare.endsWith(u' '))
        bare.chop(1);
    return bare;
}

} // namespace Facteur
