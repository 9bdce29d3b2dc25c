// SPDX-License-Identifier: MIT
#include "ImportedPictures.h"

#include "PackRules.h"
#include "Picture.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestPath = 200; ///< in a note

QString endingOf(const QFileInfo &file)
{
    const QString ending = file.suffix().toLower();
    return ending == u"jpeg" ? u"jpg"_s : ending;
}

/// Whether another picture has the name already: a guide tells pictures apart by it, whatever the ending.
bool isTaken(const QFileInfo &source, const ImportedPack &pack)
{
    return std::any_of(pack.pictures.begin(), pack.pictures.end(), [&source](const ImportedPicture &other) {
        const QString taken = QFileInfo(other.target).completeBaseName();
        return taken.compare(source.completeBaseName(), Qt::CaseInsensitive) == 0
            && QFileInfo(other.source) != source;
    });
}

/// Why \a file cannot become a picture of \a pack.
QString problemWithSource(
    const QString &folder, const QFileInfo &file, const QString &ending, const ImportedPack &pack)
{
    QString reason = problemWithPictureName(file.completeBaseName());
    if (reason.isEmpty() && ending != u"png" && ending != u"jpg")
        reason = u"neither PNG nor JPEG"_s;
    if (reason.isEmpty())
        reason = file.exists() ? problemWithPicture(folder, file.filePath()) : u"not beside the guide"_s;
    return reason.isEmpty() && isTaken(file, pack) ? u"the name is taken"_s : reason;
}

void takePicture(const QFileInfo &file, const WrittenGuide &guide, const QString &folder, ImportedPack &pack)
{
    QStringList languages{u"en"_s, guide.language};
    languages.removeDuplicates();
    for (const QString &language : std::as_const(languages)) {
        const QString target =
            u"%1/images/%2/%3.%4"_s.arg(folder, language, file.completeBaseName(), endingOf(file));
        const bool isThere = std::any_of(pack.pictures.begin(), pack.pictures.end(),
            [&target](const ImportedPicture &other) { return other.target == target; });
        if (!isThere)
            pack.pictures.append({file.filePath(), target});
    }
}

} // namespace

void addPictures(const WrittenSection &section, const WrittenGuide &guide, const QString &folder,
    QJsonObject &step, ImportedPack &pack)
{
    const QString beside = QFileInfo(guide.file).absolutePath();
    for (const WrittenPicture &picture : section.pictures) {
        const QFileInfo file(beside + u'/' + picture.path);
        QString reason = problemWithSource(beside, file, endingOf(file), pack);
        if (reason.isEmpty() && step.contains(u"picture"_s))
            reason = u"the step has one already"_s;
        if (!reason.isEmpty()) {
            pack.notes.append({ImportNote::Kind::ToDo, picture.line,
                u"picture %1 was left out: %2"_s.arg(picture.path.left(longestPath), reason)});
            continue;
        }
        takePicture(file, guide, folder, pack);
        const QString name = file.completeBaseName();
        const QSize size = sizeOfPicture(file.filePath());
        step[u"picture"_s] = name;
        step[u"size"_s] = QJsonArray{size.width(), size.height()};
        pack.notes.append({ImportNote::Kind::Understood, picture.line, u"picture %1"_s.arg(picture.path)});
        pack.notes.append({ImportNote::Kind::ToDo, picture.line,
            u"%1/guide.json: add the rectangles of picture %2, where the person's values go (\"fields\")"_s
                .arg(folder, name)});
    }
}

} // namespace Facteur
