// SPDX-License-Identifier: MIT
#include "WrittenGuide.h"

#include "BlockReader.h"
#include "InlineMarkup.h"
#include "LineMarks.h"
#include "PackRules.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumGuideLines = 20'000;
constexpr qsizetype longestLine = 20'000;
constexpr qsizetype maximumFrontMatter = 500;
constexpr qsizetype maximumBoldLines = 40;
constexpr int boldLevel = 3;

/// "de" of guide.de-at.md.
QString languageOf(const QString &fileName)
{
    const QStringList parts = fileName.split(u'.');
    const QString language =
        parts.size() > 2 ? parts.at(parts.size() - 2).section(u'-', 0, 0).section(u'_', 0, 0) : QString();
    return isLanguage(language) ? language : u"en"_s;
}

/// "Title" of "'Title'", as YAML and TOML have it.
QString unquoted(const QString &value)
{
    QString text = value.trimmed();
    for (const QChar quote : {u'"', u'\''}) {
        if (text.size() > 1 && text.startsWith(quote) && text.endsWith(quote)) {
            text = text.mid(1, text.size() - 2);
            if (quote == u'\'')
                text.replace(u"''"_s, u"'"_s);
            break;
        }
    }
    return bareText(withoutMarkup(text));
}

/// The lines of the front matter, which is YAML or TOML, but of which only plain "key: value" is understood.
/// Where it ends.
qsizetype readFrontMatter(const QStringList &lines, WrittenGuide &guide)
{
    const QString fence = lines.value(0).trimmed();
    if (fence != u"---" && fence != u"+++")
        return 0;
    WrittenGuide read = guide;
    const QChar mark = fence == u"---" ? u':' : u'=';
    const qsizetype last = qMin(lines.size(), maximumFrontMatter);
    for (qsizetype i = 1; i < last; ++i) {
        const QString &line = lines.at(i);
        if (line.trimmed() == fence) {
            guide = read;
            return i + 1;
        }
        const QString key = line.section(mark, 0, 0).trimmed().toLower();
        QString value = line.section(mark, 1).trimmed();
        if (value == u">" || value == u"|" || value == u">-" || value == u"|-")
            value = lines.value(i + 1);
        if (key == u"title")
            read.title = unquoted(value);
        else if (key == u"slug")
            read.slug = unquoted(value);
    }
    return 0;
}

/// They stay as empty ones, for the numbers of the others.
void leaveOutLongLines(QStringList &lines, WrittenGuide &guide)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).size() <= longestLine)
            continue;
        lines[i].clear();
        guide.notes.append({ImportNote::Kind::ToDo, static_cast<int>(i) + 1,
            u"the line was left out: it is longer than %1 characters"_s.arg(longestLine)});
    }
}

/// Where there is no heading at all, lines in bold stand for them.
void headBoldLines(WrittenGuide &guide)
{
    if (guide.sections.size() != 1)
        return;
    const WrittenSection all = guide.sections.takeFirst();
    guide.sections.append(WrittenSection());
    for (const WrittenBlock &block : all.blocks) {
        const QString title = block.kind == WrittenBlock::Kind::Text ? boldLine(block.text) : QString();
        if (title.isEmpty() || guide.sections.size() > maximumBoldLines)
            guide.sections.last().blocks.append(block);
        else
            guide.sections.append({boldLevel, block.line, title, {}, {}});
    }
    for (const WrittenPicture &picture : all.pictures) {
        qsizetype owner = guide.sections.size() - 1;
        while (owner > 0 && guide.sections.at(owner).line > picture.line)
            --owner;
        guide.sections[owner].pictures.append(picture);
    }
}

/// Without a front matter, the first heading is the guide's name, and no step of its own.
void takeTitle(WrittenGuide &guide)
{
    const auto first =
        std::find_if(guide.sections.begin(), guide.sections.end(), [](const WrittenSection &section) {
            return section.level > 0 && section.level < WrittenSection::tabLevel;
        });
    guide.hasHeadings = first != guide.sections.end() || !guide.title.isEmpty();
    if (guide.title.isEmpty() && first != guide.sections.end())
        guide.title = first->title;
    if (guide.title.isEmpty())
        guide.title = bareText(QFileInfo(guide.file).fileName().section(u'.', 0, 0));
}

} // namespace

Result<WrittenGuide> WrittenGuide::read(const QString &path)
{
    const Result<QByteArray> content = readPackFile(path);
    return content ? parse(content.value(), path) : Result<WrittenGuide>(content.problem());
}

Result<WrittenGuide> WrittenGuide::parse(const QByteArray &markdown, const QString &path)
{
    if (markdown.size() > maximumPackFile)
        return Problem{path, 0, tooLargeReason()};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString content = decoder(markdown);
    if (decoder.hasError())
        return Problem{path, 0, u"not UTF-8"_s};
    if (content.startsWith(QChar(0xfeff)))
        content.remove(0, 1);
    QStringList lines = content.remove(u'\r').split(u'\n');
    if (lines.size() > maximumGuideLines)
        return Problem{path, 0, u"too many lines: the most is %1"_s.arg(maximumGuideLines)};
    WrittenGuide guide;
    guide.file = path;
    guide.language = languageOf(QFileInfo(path).fileName());
    leaveOutLongLines(lines, guide);
    const qsizetype from = readFrontMatter(lines, guide);
    if (const auto problem = readBlocks(lines, from, guide))
        return *problem;
    headBoldLines(guide);
    takeTitle(guide);
    return guide;
}

} // namespace Facteur
