// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Facteur {

/// \a label, in lower case, is a top-level domain of the Internet's root (IANA) of two to four ASCII letters.
/// Longer ones are not known: no mistake of one letter makes one of what mail domains end in (com, net, fr).
[[nodiscard]] bool isShortTopLevelDomain(QStringView label);

} // namespace Facteur
