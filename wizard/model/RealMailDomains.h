// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Facteur {

/// Domains with mailboxes that are spelt nearly as others with mailboxes are, whether the catalogue knows
/// them or not: who types one of them has made no mistake. In lower case.
[[nodiscard]] const QStringList &realMailDomains();

} // namespace Facteur
