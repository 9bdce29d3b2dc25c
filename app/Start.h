// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

/// The first thing in main(): what has to be in order before anything is loaded, opened or read.
///
/// Windows: libraries come from the system's folder and the program's own, and never from the one where
/// somebody happens to be. Elsewhere: standard input, output and error are there, though perhaps not to be
/// read or written; else the first file or socket that is opened would take their place. And the system's
/// resolver does not wait longer for a name server than we do (ResolverPatience.h).
void prepareStart();

} // namespace Facteur
