// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// \a text as the name that a DNS question is about: in ASCII (RFC 5891) and lower case, without a dot at its
/// end, labels of letters, digits, hyphens and underscores. Empty where it is no such name.
[[nodiscard]] QString questionName(const QString &text);

/// \a text, which may come from anybody, as the name of a server on a network: as questionName(), but without
/// underscores, with a dot inside, and in no spelling of an IP address. Empty where it is no such name.
[[nodiscard]] QString hostName(const QString &text);

} // namespace Facteur
