// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdio>

/// Standard output and standard error, whatever is at their other end.
namespace Facteur::Console {

/// Writes \a text to \a stream at once: as UTF-8, but to a console of Windows, which has an encoding of its
/// own, as what it is. Nothing goes out that a terminal would obey, wherever it comes from: line feeds alone,
/// and on standard output the colours of ReportText where hasColours().
void write(std::FILE *stream, const QString &text);

/// Something could not be written to standard output: it is full, or closed.
[[nodiscard]] bool hasFailed();

/// Standard output is a terminal that obeys ANSI escape sequences.
[[nodiscard]] bool hasColours();

} // namespace Facteur::Console
