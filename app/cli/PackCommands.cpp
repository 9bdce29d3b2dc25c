// SPDX-License-Identifier: MIT
#include "PackCommands.h"

#include "Catalogue.h"
#include "CleanUp.h"
#include "Console.h"
#include "GuideImport.h"
#include "GuidePreview.h"
#include "PackLoader.h"
#include "RegistrableDomain.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int longestProblem = 1000; ///< characters

/// One line. What is quoted from a file is not meant for the terminal to obey.
QString line(const Problem &problem)
{
    return cleanForDisplay(problem.toString(), longestProblem) + u'\n';
}

Result<ImportedPack> imported(const QString &file)
{
    const Catalogue builtIn = Catalogue::load(u":/packs"_s);
    ImportContext context{builtIn.ports(), {}, registrableDomain};
    for (const Provider &provider : builtIn.providers())
        context.takenIds.append(provider.id);
    const Result<WrittenGuide> guide = WrittenGuide::read(file);
    return guide ? importGuide(guide.value(), context) : Result<ImportedPack>(guide.problem());
}

/// The guides of \a content, and those that it brings pictures for alone (Guide::pictures).
QList<Guide> guidesToShow(const PackContent &content, const QList<Guide> &known)
{
    QList<Guide> guides = content.guides;
    for (const PictureSet &set : content.pictures) {
        const auto guide = std::find_if(
            known.begin(), known.end(), [&set](const Guide &each) { return each.id == set.guide; });
        if (guide == known.end())
            continue;
        guides.append(*guide);
        guides.last().pictures = set.folder;
    }
    return guides;
}

} // namespace

bool PackCommands::check(const QString &folder)
{
    return tell(loadPack(QDir::cleanPath(folder), Catalogue::load(u":/packs"_s).guides()));
}

bool PackCommands::tell(const PackContent &content)
{
    QString text;
    for (const Problem &problem : content.problems)
        text += line(problem);
    text += content.problems.isEmpty() ? tr("No problem. Providers: %1, guides: %2.")
                                             .arg(content.providers.size())
                                             .arg(content.guides.size())
                                       : tr("Problems: %1.").arg(content.problems.size());
    Console::write(stdout, text + u'\n');
    return content.problems.isEmpty();
}

bool PackCommands::import(const QString &guide, const QString &folder)
{
    const Result<ImportedPack> pack = imported(guide);
    const std::optional<Problem> problem =
        pack ? writePack(pack.value(), folder) : std::optional(pack.problem());
    if (problem) {
        Console::write(stderr, line(*problem));
        return false;
    }
    const auto list = [&pack, &guide](ImportNote::Kind kind) {
        QString text;
        for (const ImportNote &note : pack.value().notes) {
            if (note.kind == kind)
                text += u"  "_s + line({guide, note.line, note.text});
        }
        return text.isEmpty() ? u"  -\n"_s : text;
    };
    const QString text = tr("Understood:") + u'\n' + list(ImportNote::Kind::Understood)
        + tr("Contradictions:") + u'\n' + list(ImportNote::Kind::Contradiction) + tr("Left to do by hand:")
        + u'\n' + list(ImportNote::Kind::ToDo);
    Console::write(stdout, text);
    return check(folder);
}

bool PackCommands::preview(const QString &folder, const QString &output)
{
    const QList<Guide> known = Catalogue::load(u":/packs"_s).guides();
    const PackContent content = loadPack(QDir::cleanPath(folder), known);
    std::optional<Problem> problem;
    if (!QDir().mkpath(output))
        problem = Problem{output, 0, tr("cannot be written")};
    else
        problem = GuidePreview::write(guidesToShow(content, known), output);
    if (problem) {
        Console::write(stderr, line(*problem));
        return false;
    }
    Console::write(stdout, QDir(output).filePath(u"index.html"_s) + u'\n');
    return tell(content);
}

} // namespace Facteur
