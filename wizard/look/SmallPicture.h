// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>

namespace Facteur {

/// The picture in \a file, a PNG, made as small as \a largest (in device pixels) where it is larger; null
/// where it cannot be read, or \a file is empty.
[[nodiscard]] QPixmap smallPicture(const QString &file, const QSize &largest);

} // namespace Facteur
