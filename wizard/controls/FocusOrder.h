// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace Facteur {

/// Which way the Tab key goes: as one reads, whenever a thing was made.
namespace FocusOrder {

/// All that can have the focus in \a part, itself first, in the order of its layouts: row by row, from top to
/// bottom. Hidden things, too; what is in another window not.
[[nodiscard]] QList<QWidget *> of(QWidget *part);

/// Makes Tab go through \a parts in this order, and in each of them as of() says.
void follow(const QList<QWidget *> &parts);

} // namespace FocusOrder

} // namespace Facteur
