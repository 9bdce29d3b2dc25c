// SPDX-License-Identifier: MIT
#include "GuideImport.h"

#include "Contradictions.h"
#include "GuideFacts.h"
#include "ImportedGuide.h"
#include "ImportedProviders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumNotes = 1000;

/// In the order of the lines. Where there are too many, that is said.
void boundNotes(QList<ImportNote> &notes)
{
    std::stable_sort(notes.begin(), notes.end(),
        [](const ImportNote &left, const ImportNote &right) { return left.line < right.line; });
    if (notes.size() <= maximumNotes)
        return;
    const int line = notes.at(maximumNotes - 1).line;
    notes = notes.mid(0, maximumNotes - 1);
    notes.append({ImportNote::Kind::ToDo, line, u"from here on, nothing more is listed"_s});
}

/// The problem, or nothing. \a written: what was made, also before a problem.
std::optional<Problem> writeFiles(const ImportedPack &pack, const QDir &root, QStringList &written)
{
    const auto makeRoom = [&root](const QString &name) { return root.mkpath(QFileInfo(name).path()); };
    for (auto file = pack.files.constBegin(); file != pack.files.constEnd(); ++file) {
        QFile target(root.filePath(file.key()));
        bool isFine = makeRoom(file.key()) && target.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        if (isFine)
            written.append(file.key());
        isFine = isFine && target.write(*file) == file->size() && target.flush();
        if (!isFine)
            return Problem{target.fileName(), 0, u"cannot be written: "_s + target.errorString()};
    }
    for (const ImportedPicture &picture : pack.pictures) {
        if (!makeRoom(picture.target) || !QFile::copy(picture.source, root.filePath(picture.target)))
            return Problem{root.filePath(picture.target), 0, u"cannot be written"_s};
        written.append(picture.target);
    }
    return std::nullopt;
}

/// The files that were \a written and no other, and the folders of \a pack that are empty then: somebody else
/// may have come.
void remove(const QStringList &written, const ImportedPack &pack, const QDir &root)
{
    for (const QString &name : written)
        QFile::remove(root.filePath(name));
    QStringList names = pack.files.keys();
    for (const ImportedPicture &picture : pack.pictures)
        names.append(picture.target);
    for (const QString &name : std::as_const(names)) {
        for (QString folder = QFileInfo(name).path(); folder != u"."; folder = QFileInfo(folder).path())
            root.rmdir(folder); // fails, as it should, while there is something in it
    }
}

} // namespace

Result<ImportedPack> importGuide(const WrittenGuide &guide, const ImportContext &context)
{
    QList<SectionFacts> facts;
    for (const WrittenSection &section : guide.sections)
        facts.append(factsOf(section, context.ports));
    ImportedPack pack;
    pack.notes = guide.notes;
    const QList<ImportedOffer> offers = importedOffers(facts, context, pack.notes);
    const QList<ImportedStep> steps = importedSteps(guide, facts, pack.notes);
    ImportedGuide imported(guide, steps, offers);
    if (const auto problem = imported.problem())
        return *problem;
    imported.addTo(pack);
    addProviders(guide, offers, context, pack);
    pack.notes += contradictionsIn(guide, facts, context.ports);
    for (const SectionFacts &section : std::as_const(facts))
        pack.notes += section.notes;
    boundNotes(pack.notes);
    return pack;
}

std::optional<Problem> writePack(const ImportedPack &pack, const QString &folder)
{
    const QDir root(folder);
    const bool isThere = QFileInfo::exists(folder);
    if (isThere && (!QFileInfo(folder).isDir() || !root.isEmpty()))
        return Problem{folder, 0, u"is there already, and not empty"_s};
    QStringList written;
    auto problem = writeFiles(pack, root, written);
    if (problem)
        remove(written, pack, root);
    if (problem && !isThere)
        QDir().rmdir(folder);
    return problem;
}

} // namespace Facteur
