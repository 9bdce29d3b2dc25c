// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// Why the links that \a line of a guide's text may hold cannot be taken, in English; an empty string where
/// they can, or there are none.
///
/// A link has its address in one of three places (CommonMark, sections 6.3, 6.5 and 4.7): behind "](", in
/// "<…>", or behind the "]:" of a definition that begins a paragraph. Each of them is looked at, wherever it
/// stands, and the address must begin there, in the same line, with https://. So whatever is around it makes
/// no difference: not the quotations and lists that it is in, nor code around it, nor which paragraphs are
/// left out for the person's protocol. Only "\]" and "\<" are never the sign of a link.
[[nodiscard]] QString problemWithLinks(const QString &line);

} // namespace Facteur
