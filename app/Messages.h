// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

/// What Qt itself has to say goes where it goes from now on without what a terminal would obey: it may
/// quote arguments and the names of files.
void cleanMessages();

} // namespace Facteur
