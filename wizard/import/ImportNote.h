// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// Something to say about a written guide that was imported; in English, for whoever edits it.
struct ImportNote
{
    enum class Kind
    {
        Understood,
        Contradiction, ///< the guide contradicts itself, or what is known
        ToDo ///< what the author has to add by hand
    };

    Kind kind = Kind::Understood;
    int line = 0; ///< 0: the whole guide
    QString text;

    bool operator==(const ImportNote &) const = default;
};

[[nodiscard]] inline ImportNote leftOutLink(const QString &address, int line)
{
    constexpr qsizetype longest = 200;
    return {
        ImportNote::Kind::ToDo, line, QStringLiteral("link to %1 was left out").arg(address.left(longest))};
}

} // namespace Facteur
