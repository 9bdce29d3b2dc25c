// SPDX-License-Identifier: MIT
#include "PictureSet.h"

#include "Guide.h"
#include "PackRules.h"
#include "Picture.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumEntries = 200; ///< languages, and pictures of each

QString problemWithFile(const QString &folder, const QFileInfo &file, const Guide &guide)
{
    const QString name = file.completeBaseName();
    const bool isPicture = file.suffix() == u"png" || file.suffix() == u"jpg";
    const bool isShown = (guide.variant && guide.variant->window.picture == name)
        || std::any_of(guide.steps.begin(), guide.steps.end(),
            [&name](const GuideStep &step) { return step.picture == name; });
    if (!isPicture || !isShown)
        return u"the guide \"%1\" has no such picture"_s.arg(guide.id);
    return problemWithPicture(folder, file.filePath());
}

} // namespace

const Guide *guideOfPictures(const QString &folder, const QList<Guide> &known)
{
    const QDir dir(folder);
    const QStringList entries = dir.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    const auto guide = std::find_if(
        known.begin(), known.end(), [&dir](const Guide &other) { return other.id == dir.dirName(); });
    return entries == QStringList{u"images"_s} && guide != known.end() ? &*guide : nullptr;
}

QList<Problem> problemsWithPictureSet(const QString &folder, const Guide &guide)
{
    QList<Problem> problems;
    const QDir images(folder + u"/images"_s);
    const auto everything = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &language : images.entryInfoList(everything, QDir::Name).mid(0, maximumEntries)) {
        if (!isLanguage(language.fileName()) || !language.isDir()) {
            problems.append({language.filePath(), 0, u"expected a folder with the name of a language"_s});
            continue;
        }
        const QDir pictures(language.filePath());
        for (const QFileInfo &file : pictures.entryInfoList(everything, QDir::Name).mid(0, maximumEntries)) {
            const QString reason = problemWithFile(folder, file, guide);
            if (!reason.isEmpty())
                problems.append({file.filePath(), 0, reason});
        }
    }
    return problems;
}

} // namespace Facteur
