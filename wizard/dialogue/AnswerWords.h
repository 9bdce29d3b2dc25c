// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

/// A word of what a server says: without case, accents and width. Scripts that write no spaces between words
/// (Chinese, Japanese, Korean as well) give one for each letter.
struct AnswerWord
{
    QString text;
    int sentence = 0; ///< which one it stands in, from 0 on
    int clause = 0; ///< the same, with commas, colons, brackets and dashes

    bool operator==(const AnswerWord &) const = default;
};

using AnswerWords = QList<AnswerWord>;

/// What \a bytes can read as: UTF-8, and, where they are not (or cut off), every older encoding that mail
/// servers write and that this Qt knows. Never empty.
[[nodiscard]] QStringList readingsOf(const QByteArray &bytes);

/// The words of \a text, web addresses and enhanced status codes (RFC 3463) left out.
[[nodiscard]] AnswerWords wordsOf(const QString &text);

} // namespace Facteur
