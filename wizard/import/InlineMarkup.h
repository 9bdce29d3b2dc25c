// SPDX-License-Identifier: MIT
#pragma once

#include "TextMarks.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// A link of a written guide: [words](address), <https://address>, <a href="address">, [words]: address.
struct WrittenLink
{
    QString words; ///< empty: the address itself
    QString address;
    int line = 0;
    bool isInText = false; ///< the text still has it
};

/// What stands in a text that is no words.
struct MarkupFinds
{
    QStringList pictures; ///< their paths
    QList<WrittenLink> links; ///< without their lines
};

/// \a markdown without pictures, addresses of links, HTML tags, {.classes} and characters that no text may
/// have; the marks for bold, italics and code stay, and `buttons`{.action} become bold. A <br> is a line end.
/// What is no tag, as <number>, stays as ‹number›. What is taken out goes to \a finds, where that is given.
/// Takes time with the length.
[[nodiscard]] QString withoutMarkup(const QString &markdown, MarkupFinds *finds = nullptr);

} // namespace Facteur
