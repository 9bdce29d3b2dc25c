// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Facteur {

/// Empties \a text, and overwrites what it held where nobody shares it: who lets go of it last has to.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// Asks the system never to write \a text to the disk with what else is in memory (swap). Its pages stay
/// locked. Cannot fail: what the system does not allow is left out.
void lockInMemory(const QString &text);

} // namespace Facteur
