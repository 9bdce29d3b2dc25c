// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTextDocument;

namespace Facteur {

/// Makes \a markdown, CommonMark from whoever wrote it, the content of \a document. HTML in it is words, a
/// link that is none to https is words alone, and a picture nothing; where the host of a link is not what its
/// letters say, as it is asked for ("xn--…") stands beside it. A list whose items have numbers of a picture's
/// (①) in front has no other signs, and the style ListStyleUndefined.
void setSafeMarkdown(QTextDocument &document, const QString &markdown);

} // namespace Facteur
