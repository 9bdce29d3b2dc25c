// SPDX-License-Identifier: MIT
#include "PackMark.h"

#include "CleanUp.h"

#include <QDir>
#include <QFileInfo>

namespace Facteur {

namespace {
constexpr int longestPlace = 60;
}

QString PackMark::place(const QString &pack)
{
    QString path = cleanForDisplay(QDir::toNativeSeparators(pack), 4096);
    if (path.size() > longestPlace) // its end tells more than its beginning
        path = path.left(longestPlace / 3) + u'\u2026' + path.right(longestPlace * 2 / 3);
    //: quotation marks around the name of a folder
    return tr("“%1”").arg(path);
}

QString PackMark::of(const QString &pack)
{
    return tr("From the pack in %1.").arg(place(pack));
}

QString PackMark::before(const QString &pack, const QString &text)
{
    return pack.isEmpty() ? text : tr("From the pack in %1: %2").arg(place(pack), text);
}

QString PackMark::shortly(const QString &pack, const QString &text)
{
    return pack.isEmpty() ? text : tr("From a pack: %1").arg(text);
}

QString PackMark::ofGuide(const Guide &guide)
{
    if (!guide.pack.isEmpty())
        return of(guide.pack);
    const QString pictures = packOfPictures(guide);
    return pictures.isEmpty() ? QString() : tr("Pictures from the pack in %1.").arg(place(pictures));
}

QString PackMark::packOfPictures(const Guide &guide)
{
    if (guide.pictures.isEmpty())
        return {};
    return QFileInfo(QFileInfo(guide.pictures).path()).path(); // <pack>/guides/<id>
}

} // namespace Facteur
