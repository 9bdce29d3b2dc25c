// SPDX-License-Identifier: MIT
#pragma once

#include "Words.h"

#include <QList>
#include <QString>

namespace Facteur {

/// A word, number, name of a server or mark of a written guide's text.
struct Token
{
    enum class Kind
    {
        Word,
        Host, ///< a name of a server
        ExampleHost, ///< one that nobody has: pro?.mail.example.org, imap.yourdomain.com
        Number,
        Mark, ///< : ( ) ; , / . as ends of sentences, and yes or no as a sign
    };

    Kind kind = Kind::Word;
    QString text; ///< a host in lower case
    Meanings meanings;
    bool isMarked = false; ///< it stands in bold, code or quotes
    bool isPortOfHost = false; ///< a number right behind a host and a colon

    [[nodiscard]] bool is(QChar mark) const
    {
        return kind == Kind::Mark && text.size() == 1 && text.front() == mark;
    }
};

/// The tokens of \a text (Markdown without links), in their order. Addresses of mail and of pages are none.
[[nodiscard]] QList<Token> tokensOf(const QString &text);
/// The meanings of all words together.
[[nodiscard]] Meanings allMeanings(const QList<Token> &tokens);

} // namespace Facteur
