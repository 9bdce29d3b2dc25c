// SPDX-License-Identifier: MIT
#pragma once

#include "LocalLink.h"

#include <QCoreApplication>

namespace Facteur {

/// Tells that a page is in another language than its reader's, before it is opened.
class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::LinkWords)
public:
    /// \a words, of a button or link that opens \a link: "Open it (in English)" where it is not in \a
    /// language; else as they are.
    [[nodiscard]] static QString marked(const QString &words, const LocalLink &link, const QString &language);
    /// "The page is in English."; empty where it is in \a language, or not told.
    [[nodiscard]] static QString sentence(const LocalLink &link, const QString &language);

private:
    struct Words
    {
        QString mark; ///< behind the words of a button, which are %1
        QString sentence;
    };
    [[nodiscard]] static Words wordsOf(const QString &language);
};

} // namespace Facteur
