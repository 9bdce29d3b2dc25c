// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Facteur {

/// A value that is typed by hand, letter for letter: what is easily taken for something else, in words.
class Spelling
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::Spelling)
public:
    /// A character that is alike another one, and what it is, as "l" and "small L".
    struct Letter
    {
        QChar character;
        QString words;

        bool operator==(const Letter &) const = default;
    };

    /// Those of \a value, each once, in the order in which they come up: l, I, 1, O, 0, hyphens, underscores,
    /// commas and spaces.
    [[nodiscard]] static QList<Letter> of(const QString &value);
};

} // namespace Facteur
