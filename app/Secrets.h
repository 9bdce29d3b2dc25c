// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

/// To be called before a password comes into memory: from now on a crash leaves no core dump, and other
/// processes of the same user cannot look into this one, as far as the system knows how. Cannot fail: what
/// the system does not know is left out.
void keepSecretsInMemory();

} // namespace Facteur
