// SPDX-License-Identifier: MIT
#include "SmallPicture.h"

#include <QImageReader>

namespace Facteur {

QPixmap smallPicture(const QString &file, const QSize &largest)
{
    if (file.isEmpty())
        return {};
    QImageReader reader(file, "png");
    reader.setAutoDetectImageFormat(false); // which loads the plug-in of each format, to ask it
    const QSize size = reader.size();
    if (size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return QPixmap::fromImageReader(&reader);
}

} // namespace Facteur
