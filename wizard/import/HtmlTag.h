// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// The value of \a attribute in an HTML \a tag, as src in <img src="x.png">; empty where there is none.
[[nodiscard]] QString attributeOf(QStringView tag, QStringView attribute);
/// The name of an HTML tag, in lower case, with "/" in front where it is a closing one; empty where \a tag
/// (without its brackets) is none.
[[nodiscard]] QString tagName(QStringView tag);
/// The character that \a entity ("amp", "#38") stands for; empty where it is none that is known.
[[nodiscard]] QString characterOf(QStringView entity);

} // namespace Facteur
