// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// \a text is a whole, well-formed XML document that can be read without harm, and in a time that grows with
/// its length: no document type (so no entities, and nothing fetched from elsewhere), no element deeper than
/// 16, no tag over 1024 characters. QXmlStreamReader compares each attribute with every other, and takes most
/// of a minute for a single tag of 1 MiB. A namespace costs as much.
[[nodiscard]] bool isHarmlessXml(const QString &text);

} // namespace Facteur
