// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

#include <QStringList>

namespace Facteur {

/// The encodings in which \a text holds \a password, by name: as it is, as JSON, in base64 (wherever it
/// begins within a group of four), percent-encoded, in hexadecimal. Empty where there are none.
[[nodiscard]] QStringList leaksOf(const QString &password, const QString &text);

/// Everything in \a report that came from the server.
[[nodiscard]] QStringList serverTextsOf(const SideReport &report);

/// True where a terminal or a text field would do something else with \a text than show it in its order:
/// control and format characters, line ends.
[[nodiscard]] bool hasControls(const QString &text);

} // namespace Facteur
