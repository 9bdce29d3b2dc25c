// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace Facteur {

/// A link of a pack: one address for all, which tells nothing about the language of the page, or one for each
/// language in which there is such a page ({"de": "https://…"}).
struct LocalLink
{
    QMap<QString, QString> texts; ///< https, by ISO 639-1 code; by "": for all

    /// The address for somebody who reads \a language ("fr", or "fr_CA" which falls back to "fr"): the page
    /// in it, else the one for all, else the English one, else any. Empty where there is none.
    [[nodiscard]] QString in(const QString &language) const { return texts.value(keyFor(language)); }
    /// The code of the language that in() leads to, where it is another than \a language; empty where it is
    /// the same, or not told.
    [[nodiscard]] QString otherLanguage(const QString &language) const
    {
        const QString key = keyFor(language);
        return key == language.section(u'_', 0, 0) ? QString() : key;
    }
    [[nodiscard]] bool isEmpty() const { return texts.isEmpty(); }

    bool operator==(const LocalLink &) const = default;

private:
    [[nodiscard]] QString keyFor(const QString &language) const
    {
        for (const QString &key : {language.section(u'_', 0, 0), QString(), QStringLiteral("en")}) {
            if (texts.contains(key))
                return key;
        }
        return texts.isEmpty() ? QString() : texts.firstKey();
    }
};

} // namespace Facteur
