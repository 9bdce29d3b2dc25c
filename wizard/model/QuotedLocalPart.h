// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Facteur {

/// How long the part before the @ is where \a address begins with a quoted one, as "jean marie"@example.com
/// does (RFC 5321, section 4.1.2, Quoted-string): in UTF-16 units, both quotes counted, at least 2; a quote
/// or an @ in it ends nothing. 0 where there is no such part with an @ behind it. What stands between the
/// quotes is not judged.
[[nodiscard]] qsizetype quotedLocalPartLength(QStringView address);

} // namespace Facteur
