// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// \a text as the name that a DNS question is about: in ASCII (RFC 5891) and lower case, without a dot at its
/// end, labels of letters, digits, hyphens and underscores. Empty where it is no such name. What is
/// to be the name of a host is stricter: aceName() (PublishedHost.h).
[[nodiscard]] QString questionName(const QString &text);

} // namespace Facteur
