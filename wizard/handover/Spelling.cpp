// SPDX-License-Identifier: MIT
#include "Spelling.h"

#include <algorithm>

namespace Facteur {

QList<Spelling::Letter> Spelling::of(const QString &value)
{
    const QList<Letter> alike{
        //: a letter of a value that is typed by hand
        {u'l', tr("small L")},
        {u'I', tr("capital i")},
        {u'1', tr("the number one")},
        {u'O', tr("capital O")},
        {u'0', tr("the number zero")},
        {u'-', tr("hyphen")},
        {u'_', tr("underscore")},
        {u',', tr("comma")},
        {u' ', tr("space")},
    };
    QList<Letter> letters;
    for (const QChar character : value) {
        const auto known = std::find_if(alike.begin(), alike.end(),
            [character](const Letter &letter) { return letter.character == character; });
        if (known != alike.end() && !letters.contains(*known))
            letters.append(*known);
    }
    return letters;
}

} // namespace Facteur
