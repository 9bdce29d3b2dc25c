// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Facteur {

/// \a answer with \a name in place of \a typed: what the person calls himself is not what the server says of
/// him. Status and code in front stay as they are, and so does a \a typed of less than five bytes, which may
/// be a word of the server's own.
[[nodiscard]] QByteArray withoutEcho(QByteArray answer, const QString &typed, const QByteArray &name);

} // namespace Facteur
