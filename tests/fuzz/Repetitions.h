// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Facteur {

/// \a text, in which "{" followed by a letter stands for 40000 of that letter: a short input that is a long
/// stream. Nothing more is repeated once there are \a longest bytes.
[[nodiscard]] QByteArray withRepetitions(const QByteArray &text, qsizetype longest);

} // namespace Facteur
