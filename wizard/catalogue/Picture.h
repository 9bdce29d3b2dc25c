// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

namespace Facteur {

inline constexpr qint64 maximumPictureFile = qint64{20} * 1'048'576; ///< bytes
inline constexpr qint64 maximumPixels = 16'000'000; ///< 64 MB: Qt decodes up to 128
inline constexpr int maximumSide = 10'000; ///< pixels: a strip is scaled to the width of a picture
inline constexpr int maximumSmallSide = 512; ///< pixels, of a card's picture and of a logo

/// The file of \a picture in the guide's folder \a folder: images/<language>/<picture>.png, else .jpg; empty
/// where there is none, or it lies elsewhere.
[[nodiscard]] QString pictureIn(const QString &folder, const QString &language, const QString &picture);

/// The drawing for all languages of \a picture in that folder: images/<picture>.png, else .jpg; empty as
/// above.
[[nodiscard]] QString drawingIn(const QString &folder, const QString &picture);

/// Why the file \a path cannot be taken as a picture of a guide in \a folder, or an empty string. Only its
/// head is read: a picture can be a bomb.
[[nodiscard]] QString problemWithPicture(const QString &folder, const QString &path);

/// As above, for one that is shown small, and beside many others: a card's or a logo.
[[nodiscard]] QString problemWithSmallPicture(const QString &folder, const QString &path);

/// What the head of the file \a path says, in pixels; empty where it is no picture.
[[nodiscard]] QSize sizeOfPicture(const QString &path);

} // namespace Facteur
