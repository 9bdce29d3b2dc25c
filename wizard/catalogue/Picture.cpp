// SPDX-License-Identifier: MIT
#include "Picture.h"

#include "PackRules.h"

#include <QFileInfo>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// <folder>/images/<name>.png, else .jpg; empty where there is none, or it lies elsewhere.
QString imageIn(const QString &folder, const QString &name)
{
    for (const QString &ending : {u"png"_s, u"jpg"_s}) {
        QString file = u"%1/images/%2.%3"_s.arg(folder, name, ending);
        if (QFileInfo(file).isFile() && staysIn(folder, file))
            return file;
    }
    return {};
}

} // namespace

QString pictureIn(const QString &folder, const QString &language, const QString &picture)
{
    return imageIn(folder, language + u'/' + picture);
}

QString drawingIn(const QString &folder, const QString &picture)
{
    return imageIn(folder, picture);
}

QString problemWithPicture(const QString &folder, const QString &path)
{
    const QFileInfo info(path);
    if (!staysIn(folder, path))
        return u"leads out of the folder"_s;
    if (!info.isFile())
        return u"not a file"_s;
    if (info.size() > maximumPictureFile)
        return u"too large: the most is %1 bytes"_s.arg(maximumPictureFile);
    const bool isJpeg = info.suffix() == u"jpg";
    QImageReader reader(path, isJpeg ? "jpg" : "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty())
        return isJpeg ? u"not a JPEG picture"_s : u"not a PNG picture"_s;
    if (qint64(size.width()) * size.height() > maximumPixels)
        return u"%1 by %2 pixels: the most is %3 in all"_s.arg(size.width())
            .arg(size.height())
            .arg(maximumPixels);
    if (size.width() > maximumSide || size.height() > maximumSide)
        return u"%1 by %2 pixels: the most is %3 a side"_s.arg(size.width())
            .arg(size.height())
            .arg(maximumSide);
    return {};
}

QString problemWithSmallPicture(const QString &folder, const QString &path)
{
    QString reason = problemWithPicture(folder, path);
    if (!reason.isEmpty())
        return reason;
    const QSize size = QImageReader(path, "png").size();
    if (size.width() > maximumSmallSide || size.height() > maximumSmallSide)
        return u"%1 by %2 pixels: the most is %3 by %3"_s.arg(size.width())
            .arg(size.height())
            .arg(maximumSmallSide);
    return {};
}

QSize sizeOfPicture(const QString &path)
{
    return QImageReader(path).size();
}

} // namespace Facteur
